import { type Block, elementText, openerOf, segmentId } from '../syntax/block';
import { perBlock } from '../syntax/memo';
import { guide } from './index';
import { specsOf } from './lookup';
import { placeSegments } from './place';
import type { Placement } from './placement';

/** Where each segment of a block stands in the guide; read once and kept with the block. */
export const placementOf: (block: Block) => Placement = perBlock((block) => {
  const start = specsOf(openerOf(block))[0]?.loop ?? guide;
  return placeSegments(
    start,
    block.segments,
    (index) => segmentId(block, index),
    (index) => elementText(block, index, 1),
  );
});
