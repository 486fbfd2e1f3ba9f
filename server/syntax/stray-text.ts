import { memoizeLast } from '../cache';
import type { Span } from '../span';
import { type Block, isEmptySegment, packedId, segmentSpan, textOf } from './block';
import { isSegmentId } from './pack-id';

/** Whether a segment of a block is text that does not begin with a segment ID. */
export function isStrayText(block: Block, index: number): boolean {
  if (index >= block.segments || isSegmentId(packedId(block, index))) return false;
  return !isEmptySegment(block, index);
}

/** Whether any segment of a block is such text; asked of one block many times in a row. */
export const hasStrayText = memoizeLast((block: Block): boolean => {
  for (let index = 0; index < block.segments; index++) if (isStrayText(block, index)) return true;
  return false;
});

/** Whether words that are not a segment follow a block's last one, before another interchange. */
export function endsInWords(block: Block): boolean {
  const { segments, length, delimiters } = block;
  if (segments === 0) return false;
  const { end } = segmentSpan(block, segments - 1);
  // A frame may be the number of the next segment.
  return (delimiters.framed ? /[A-Za-z]/ : /[A-Za-z0-9]/).test(
    textOf(block, { start: end + 1, end: length }),
  );
}

/** The words after the first segment of a block, which closes an interchange; `undefined` for none. */
export function wordsAfterTrailer(block: Block): Span | undefined {
  const { segments, length, delimiters } = block;
  if (segments === 0 || delimiters.framed) return undefined;
  let next = 1;
  while (next < segments && isEmptySegment(block, next)) next++;
  if (next < segments && !isStrayText(block, next)) return undefined;
  const from = Math.min(segmentSpan(block, 0).end + 1, length);
  const text = textOf(block, { start: from, end: length });
  if (text.replaceAll(delimiters.segment, '').replaceAll(/[\p{C}\s]/gu, '') === '')
    return undefined;
  return { start: from + text.search(/\S/), end: from + text.trimEnd().length };
}
