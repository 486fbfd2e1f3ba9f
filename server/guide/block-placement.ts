import { type Block, elementText, segmentId } from '../syntax/block';
import { guide } from './index';
import { isKnownSegment, specsOf } from './lookup';
import { placeSegments } from './place';
import type { Placement } from './placement';

/** Where each segment of a block stands in the guide; read anew at every call. */
export function placementOf(block: Block): Placement {
  const idAt = (index: number) => segmentId(block, index);
  return placeSegments(loopOf(block, idAt), block.segments, idAt, (index) => elementText(block, index, 1));
}

/** The loop of the first segment that the guide knows. */
function loopOf(block: Block, idAt: (index: number) => string) {
  for (let index = 0; index < block.segments; index++) {
    if (isKnownSegment(idAt(index))) return specsOf(idAt(index))[0]?.loop ?? guide;
  }
  return guide;
}
