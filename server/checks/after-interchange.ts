import { type Block, kindOf, openerOf, packedId, segmentSpan } from '../syntax/block';
import type { BlockList } from '../syntax/block-list';
import { isSegmentId, packId } from '../syntax/pack-id';
import { type BlockSpan, inBlock } from './check';

/** What may follow an interchange: another one, or at least its group or payment. */
const opening: readonly number[] = ['ISA', 'GS', 'ST'].map(packId);

/**
 * Where segments begin that follow the end of an interchange and belong to no other, given the number of
 * the block that ends it; `undefined` for none.
 */
export function afterInterchange(blocks: BlockList, number: number): BlockSpan | undefined {
  const block = blocks.at(number);
  if (!block || openerOf(block) !== 'IEA') return undefined;
  const next = blocks.at(number + 1);
  const isFollowed = next !== undefined && next.segments > 0 && !opening.includes(kindOf(next));
  if (!isFollowed && !hasSegmentsAfterTrailer(block)) return undefined;
  if (block.segments > 1) return inBlock(block, segmentSpan(block, 1));
  return next && inBlock(next, segmentSpan(next, 0));
}

/** Whether segments follow the IEA of a block. */
function hasSegmentsAfterTrailer(block: Block): boolean {
  if (openerOf(block) !== 'IEA') return false;
  for (let i = 1; i < block.segments; i++) {
    if (isSegmentId(packedId(block, i))) return true;
  }
  return false;
}
