import { type Block, elementText, openerOf, segmentSpan } from './block';

/** How long a control number is (IEA02). */
const controlLength = 9;

/** Whether a text ends in an IEA that has no terminator and whose control number may go on. */
export function endsWithinTrailer(block: Block): boolean {
  if (block.segments !== 1 || openerOf(block) !== 'IEA') return false;
  if (segmentSpan(block, 0).end !== block.length) return false;
  return elementText(block, 0, 2).length < controlLength;
}
