import { segmentCount } from '../../document';
import { type Block, segmentSpan } from '../../syntax/block';
import type { PaymentCheck } from '../check';
import { wrongCount } from '../trailer';

/**
 * ## What it checks
 * SE01 is the number of segments from ST to SE, both included.
 *
 * ## Why it matters
 * The count shows whether a transaction came whole. Receivers reject one that does not count out.
 *
 * ## Example
 * `SE*24*0001~` behind 25 segments.
 *
 * ## Fix
 * Set SE01 to the number of segments, unless some of them were lost on the way.
 *
 * ## Source
 * 005010X221A1, SE01.
 */
export const setSegmentCount: PaymentCheck = {
  id: 'set-segment-count',
  title: 'SE01 counts the segments of its transaction',
  severity: 'error',
  tags: ['envelope'],
  scope: 'payment',
  run({ payment, head }, report, { document }) {
    const { first, end, trailer } = payment;
    if (!trailer) return;
    const stated = Number(trailer.count?.value);
    const actual = segmentCount(document, first, end);
    if (stated === actual) return;
    // Some senders do not count the empty segments that a doubled terminator makes.
    const filled = actual - emptySegments(document.sequence.blocks.slice(first, end));
    if (stated === filled) return;
    wrongCount('SE01', trailer, filled, 'segments from ST to SE', head, report);
  },
};

function emptySegments(blocks: readonly Block[]): number {
  let empty = 0;
  for (const block of blocks) {
    for (let index = 0; index < block.segments; index++) {
      const { start, end } = segmentSpan(block, index);
      if (start === end) empty++;
    }
  }
  return empty;
}
