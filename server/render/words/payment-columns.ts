import type { PaymentColumn, PaymentListRow, PaymentTotals } from '../../folder/payments-page';
import { formatDate } from '../../remit/format';
import { amountText, unlessZero } from './amount';
import { markLabels } from './folder';

/** A column of a list of payments: what it is called, how a cell reads, what the sum below it is. */
export interface PaymentListColumn {
  readonly id: PaymentColumn;
  readonly label: string;
  /** Amounts and counts are aligned to the right. */
  readonly numeric: boolean;
  readonly text: (row: PaymentListRow) => string;
  readonly total?: (totals: PaymentTotals) => string;
}

/** Every column, in its usual order. */
export const paymentListColumns: readonly PaymentListColumn[] = [
  words('date', 'Date', ({ date }) => (date ? formatDate(date) : '')),
  words('payer', 'Payer', ({ payer }) => payer),
  words('payee', 'Payee', ({ payee }) => payee),
  words('trace', 'Check or EFT', ({ trace }) => trace),
  words('method', 'Method', ({ method }) => method),
  {
    ...numbers('amount', 'Amount', ({ amount }) => amountText(amount)),
    total: ({ amount }) => amountText(amount),
  },
  {
    ...numbers('claims', 'Claims', ({ claims }) => countText(claims)),
    total: ({ claims }) => countText(claims),
  },
  {
    ...numbers('denied', 'Denied', ({ denied }) => unlessNone(denied)),
    total: ({ denied }) => countText(denied),
  },
  {
    ...numbers('deniedAmount', 'Denied charges', ({ deniedAmount }) => unlessZero(deniedAmount)),
    total: ({ deniedAmount }) => amountText(deniedAmount),
  },
  {
    ...numbers('patient', 'Patient resp.', ({ patient }) => unlessZero(patient)),
    total: ({ patient }) => amountText(patient),
  },
  {
    ...numbers('sequestration', 'Sequestration', ({ sequestration }) => unlessZero(sequestration)),
    total: ({ sequestration }) => amountText(sequestration),
  },
  words('balanced', 'Balance', ({ balanced }) => balanceLabel(balanced)),
  numbers('findings', 'Findings', ({ findings }) => unlessNone(findings)),
  numbers('notes', 'Notes', ({ notes }) => unlessNone(notes)),
  words('mark', 'Posted', ({ mark }) => (mark ? markLabels[mark] : '')),
  words('file', 'File', ({ file }) => fileName(file)),
];

/** The last part of an address, as people read it. */
export function fileName(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function balanceLabel(balanced: boolean | undefined): string {
  if (balanced === undefined) return 'Not checked';
  return balanced ? 'Balanced' : 'Out of balance';
}

function countText(count: number): string {
  return count.toLocaleString('en-US');
}

function unlessNone(count: number): string {
  return count === 0 ? '' : countText(count);
}

function words(
  id: PaymentColumn,
  label: string,
  text: PaymentListColumn['text'],
): PaymentListColumn {
  return { id, label, numeric: false, text };
}

function numbers(
  id: PaymentColumn,
  label: string,
  text: PaymentListColumn['text'],
): PaymentListColumn {
  return { id, label, numeric: true, text };
}
