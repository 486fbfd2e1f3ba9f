import { memoizePerBlock } from '../cache';
import type { Guide } from '../guide/guide';
import { type Block, segmentId } from '../syntax/block';
import { placementOf } from './block-placement';
import type { ElementFault } from './element-fault';
import { elementFaults } from './faults';

/** Segments of which amounts, dates and codes are read. */
const figures: readonly string[] = ['BPR', 'CLP', 'SVC', 'CAS', 'AMT', 'DTM', 'PLB'];

/** Whether one of these faults puts the figures of a block out of their places. */
export function shiftsFigures(faults: readonly ElementFault[], block: Block): boolean {
  return faults.some(
    ({ kind, index }) => kind === 'shifted' && figures.includes(segmentId(block, index)),
  );
}

/**
 * Whether figures of a block are out of their places because separators are missing or too many:
 * then nothing can be calculated from them.
 */
export function hasShiftedFigures(block: Block, guide: Guide | undefined): boolean {
  return guide !== undefined && shifted(block, guide);
}

const shifted = memoizePerBlock((block: Block, guide: Guide) =>
  shiftsFigures(elementFaults(block, placementOf(block, guide)), block),
);
