import type { PaymentCheck } from '../check';
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
 * If no segment was lost, set SE01 to the actual number. Otherwise, download the file again.
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
  *run({ head, trailer, segments, uncountedSegments }, report) {
    const stated = Number(trailer.count?.value);
    const isAll = stated === segments;
    const { empty, stray } = yield* uncountedSegments();
    if (isAll && empty === 0) return;
    const filled = segments - empty - stray;
    if (!isAll && (stated === filled || stated === filled + stray)) return;
    const actual = isAll ? filled + stray : filled;
    // Stray text may be the torn-off rest of a segment: then a person decides what the count is.
    const kind = stray > 0 ? 'suggested' : 'safe';
    wrongCount('SE01', trailer, { actual, of: 'segments from ST to SE', kind }, head, report);
  },
};
