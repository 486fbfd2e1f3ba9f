import type { PaymentEnds } from '../../document';
import { isZero } from '../../remit/money';
import { type FileCheck, inBlock, type Related } from '../check';
import type { FileContext } from '../context';
import { copiesIn } from '../copies';

/**
 * ## What it checks
 * A check or EFT number (TRN02) that the same payer uses in more than one payment of the file. Copies of a
 * whole interchange are `interchange-control-repeated`.
 *
 * ## Why it matters
 * There are several remittances for one deposit: either the file contains the same payment twice
 * and posting both would double it, or the deposit has to be divided.
 *
 * ## Example
 * Two transactions with `TRN*1*12345678*1512345678~` in one file.
 *
 * ## Fix
 * Compare the payments. If they are identical, post one.
 *
 * ## Source
 * 005010X221A1, TRN02; X12 RFI 1847.
 */
export const traceNumberRepeated: FileCheck = {
  id: 'trace-number-repeated',
  title: 'Check or EFT number is repeated',
  severity: 'warning',
  tags: ['balance'],
  scope: 'file',
  run(file, report) {
    const byTrace = new Map<string, Payments>();
    for (const payment of paymentsIn(file)) {
      const { trace, traceOriginator, amount } = payment.head;
      if (!trace) continue;
      const key = `${trace.value}*${traceOriginator?.value ?? ''}`;
      const movesMoney = amount?.value === undefined || !isZero(amount.value);
      const known = byTrace.get(key);
      if (!known) {
        byTrace.set(key, { first: payment, second: undefined, count: 1, movesMoney });
        continue;
      }
      known.second ??= payment;
      known.count++;
      known.movesMoney ||= movesMoney;
    }
    for (const { first, second, count, movesMoney } of byTrace.values()) {
      if (!second) continue;
      report(() => {
        const words = movesMoney ? depositWords : noticeWords;
        const { trace, block } = second.head;
        return {
          span: inBlock(block, trace ?? second.head.span),
          message: `Check or EFT number ${trace?.value} occurs in ${count} payments of this file. ${words}`,
          related: firstOccurrence(first),
        };
      });
    }
  },
};

/** The payments of a file without those of copied interchanges: these are `interchange-control-repeated`. */
function* paymentsIn(file: FileContext): Iterable<PaymentEnds> {
  const copies = copiesIn(file);
  for (const interchange of file.interchanges) {
    if (copies.has(interchange)) continue;
    for (const { payments } of interchange.groups) yield* payments;
  }
}

/** The payments of one number. There may be very many, so that two of them are kept. */
interface Payments {
  readonly first: PaymentEnds;
  second: PaymentEnds | undefined;
  count: number;
  movesMoney: boolean;
}

const depositWords = 'Compare them; if they are identical, post one.';
const noticeWords = 'Each notice without payment should have its own number.';

function firstOccurrence({ head: { block, trace } }: PaymentEnds): readonly Related[] {
  return trace ? [{ span: inBlock(block, trace), message: 'First occurrence' }] : [];
}
