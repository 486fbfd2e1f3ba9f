import { type Block, segmentId, segmentSpan } from './block';

/** Whether a segment of a block is text that does not begin with a segment ID. */
export function isStrayText(block: Block, index: number): boolean {
  if (index >= block.segments) return false;
  const { start, end } = segmentSpan(block, index);
  return start < end && !/^[A-Z][A-Z0-9]{1,2}$/.test(segmentId(block, index));
}
