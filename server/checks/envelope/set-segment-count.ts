import { absolute, formatMoney } from '../../remit/money';
import { inBlock, type PaymentCheck, type Report } from '../check';
import type { PaymentContext } from '../context';
import { type MissingSegments, missingSegments } from '../missing-segments';
import { wrongCount } from '../trailer';

/**
 * ## What it checks
 * A segment count (SE01) that differs from the number of segments from ST to SE, both included. Empty
 * segments, which a doubled terminator makes, do not count.
 *
 * ## Why it matters
 * The count shows whether the transaction is complete. Receivers reject a transaction with a wrong
 * count.
 *
 * ## Example
 * `SE*24*0001~` as the 25th segment.
 *
 * ## Fix
 * If no segment was lost, set SE01 to the actual number. Otherwise, download the file again. If SE01 counts
 * more segments and the payment is out of balance as well, some were lost.
 *
 * ## Source
 * 005010X221A1, SE01.
 */
export const setSegmentCount: PaymentCheck = {
  id: 'set-segment-count',
  title: 'SE01 segment count is wrong',
  severity: 'error',
  tags: ['envelope'],
  scope: 'payment',
  *run(payment, report) {
    const { head, trailer, segments, uncountedSegments } = payment;
    const stated = Number(trailer.count?.value);
    const isAll = stated === segments;
    const { empty, stray } = yield* uncountedSegments();
    if (isAll && empty === 0) return;
    const filled = segments - empty - stray;
    if (!isAll && (stated === filled || stated === filled + stray)) return;
    if (payment.hasHole()) return;
    const missing = missingSegments(payment);
    if (missing) {
      reportMissing(missing, payment, report);
      return;
    }
    const actual = isAll ? filled + stray : filled;
    // Stray text may be the torn-off rest of a segment: then a person decides what the count is.
    const kind = stray > 0 ? 'suggested' : 'safe';
    wrongCount('SE01', trailer, { actual, of: 'segments from ST to SE', kind }, head, report);
  },
};

function reportMissing(
  { count, difference }: MissingSegments,
  { head, trailer: { block, count: stated, span } }: PaymentContext,
  report: Report,
): void {
  const are = count === 1 ? 'segment of this payment is' : 'segments of this payment are';
  report({
    span: inBlock(block, stated ?? span),
    message:
      `${count} ${are} missing: SE01 counts more than there are, and the payment is out of balance by ` +
      `${formatMoney(absolute(difference))}. Download the file again.`,
    related: [{ span: inBlock(head.block, head.span), message: 'Counted from here' }],
  });
}
