import type { PaymentCheck } from '../check';
import { wrongCount } from '../trailer';

/**
 * ## What it checks
 * A segment count (SE01) that differs from the number of segments from ST to SE, both included.
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
  run({ head, trailer, segments, uncountedSegments }, report) {
    const stated = Number(trailer.count?.value);
    if (stated === segments) return;
    // Senders do not count the empty segments that a doubled terminator creates, nor stray text,
    // which may be the torn-off rest of a segment.
    const filled = segments - uncountedSegments();
    if (stated === filled) return;
    wrongCount('SE01', trailer, filled, 'segments from ST to SE', head, report);
  },
};
