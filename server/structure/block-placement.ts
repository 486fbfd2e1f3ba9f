import { guide } from '../guide/005010X221A1/index';
import { type Block, segmentId } from '../syntax/block';
import { specsOf } from './lookup';
import { placeSegments } from './place';
import type { Placement } from './placement';

/** Where each segment of a block stands in the guide; read anew at every call. */
export function placementOf(block: Block): Placement {
  return placeSegments(loopOf(block), block);
}

/** The loop of the first segment that the guide knows. */
function loopOf(block: Block) {
  for (let index = 0; index < block.segments; index++) {
    const [place] = specsOf(segmentId(block, index));
    if (place) return place.loop;
  }
  return guide;
}
