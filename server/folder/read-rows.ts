import type { FileRows, InterchangeRow, PaymentRow } from '../checks/rows';
import { GroupHead, InterchangeHead } from '../remit/envelope';
import { textField } from '../remit/field';
import { readPaymentHead } from '../remit/read-payment';
import { isRemittance } from '../remit/transaction-kind';
import type { Terms } from '../sequestration/terms';
import { createLocatedReader } from '../stream/located-reader';
import { openerOf } from '../syntax/block';
import type { LocatedBlock } from '../syntax/located-block';
import { type OpenPaymentRow, openPaymentRow } from './payment-row';
import { rowPlace } from './row-place';
import { ownValue } from './row-values';

/** What is known of a file before it is read. */
export interface RowsSource {
  readonly file: string;
  readonly terms: Terms;
}

/** Makes the rows of a file from its blocks, and keeps nothing else of it. */
export interface RowMaker {
  add(located: LocatedBlock): void;
  /** Ends the payment that is open, if one is. */
  endPayment(): void;
  /** The rows that are complete. */
  soFar(): FileRows;
  end(): FileRows;
}

/** The rows of a file whose blocks are read by somebody else, who gives each of them to `add`. */
export function createRowMaker({ file, terms }: RowsSource): RowMaker {
  const interchanges: InterchangeRow[] = [];
  const payments: PaymentRow[] = [];
  let created = '';
  let group: GroupHead | undefined;
  let payment: OpenPaymentRow | undefined;

  const endPayment = () => {
    if (payment) payments.push(payment.end());
    payment = undefined;
  };

  return {
    endPayment,
    soFar: () => ({ file, interchanges, payments }),
    add(located) {
      const { block } = located;
      switch (openerOf(block)) {
        case 'ISA': {
          endPayment();
          group = undefined;
          const row = interchangeRow(located);
          created = row.created;
          interchanges.push(row);
          break;
        }
        case 'GS':
          endPayment();
          group = new GroupHead(block);
          break;
        case 'ST': {
          endPayment();
          const head = readPaymentHead(block);
          if (isRemittance(head, group)) payment = openPaymentRow(head, located, created, terms);
          break;
        }
        case 'CLP':
          payment?.addClaim(located);
          break;
        case 'PLB':
          payment?.addProviderAdjustments(located);
          break;
        case 'SE':
        case 'GE':
        case 'IEA':
          endPayment();
          break;
      }
    },
    end() {
      endPayment();
      return { file, interchanges, payments };
    },
  };
}

/** Reads the rows of a file whose text comes in pieces. */
export interface RowReader {
  push(text: string): void;
  end(): FileRows;
}

export function createRowReader(source: RowsSource): RowReader {
  const maker = createRowMaker(source);
  const reader = createLocatedReader(maker.add);
  return {
    push: reader.push,
    end() {
      reader.end();
      return maker.end();
    },
  };
}

function interchangeRow(located: LocatedBlock): InterchangeRow {
  const { sender, control, date, span, block } = new InterchangeHead(located.block);
  return {
    at: rowPlace(located, control ?? span),
    sender: ownValue(sender),
    control: ownValue(control),
    created: ownValue(date) + ownValue(textField(block, 0, 10)),
  };
}
