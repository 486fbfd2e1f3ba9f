import { blockCache } from '../cache';
import type { Guide } from '../guide/guide';
import { type Block, segmentId } from '../syntax/block';
import { placementOf } from './block-placement';
import type { ElementFault } from './element-fault';
import { elementFaults } from './faults';

/** Segments of which amounts, dates and codes are read. */
const figures: readonly string[] = ['BPR', 'CLP', 'SVC', 'CAS', 'AMT', 'DTM', 'PLB'];

/** The guide by which a block was found to have all figures in their places. */
const inPlace = blockCache<Guide>();

/** Whether one of a block's faults puts its figures out of their places. */
export function shiftsFigures(
  faults: readonly ElementFault[],
  block: Block,
  guide: Guide,
): boolean {
  for (const { kind, index } of faults) {
    if (kind === 'shifted' && figures.includes(segmentId(block, index))) return true;
  }
  inPlace.set(block, guide);
  return false;
}

/**
 * Whether figures of a block are out of their places because separators are missing or too many:
 * then nothing can be calculated from them.
 */
export function hasShiftedFigures(block: Block, guide: Guide | undefined): boolean {
  if (guide === undefined || inPlace.get(block) === guide) return false;
  return shiftsFigures(elementFaults(block, placementOf(block, guide)), block, guide);
}
