import type { Guide } from '../guide/guide';
import { type Block, packedId } from '../syntax/block';
import { isTooLarge } from '../syntax/too-large';
import { bestSlot } from './guide-slot';
import type { LoopTable } from './loop-table';
import { placeSegments } from './place';
import type { Placement } from './placement';
import { type PreparedGuide, preparedGuide } from './prepared-guide';

/** Where each segment of a block is in the guide; found again at every call. Too large: unknown. */
export function placementOf(block: Block, guide: Guide): Placement {
  if (isTooLarge(block)) return noPlacement;
  const prepared = preparedGuide(guide);
  return placeSegments(prepared, startOf(prepared, block), block);
}

const noPlacement: Placement = { slots: [], faults: [] };

/** The loop of the first segment that the guide knows; the whole interchange if it knows none. */
function startOf({ starts, rootTable }: PreparedGuide, block: Block): LoopTable {
  for (let index = 0; index < block.segments; index++) {
    const slots = starts.get(packedId(block, index));
    const start = slots && bestSlot(slots, block, index);
    if (start) return start.table;
  }
  return rootTable;
}
