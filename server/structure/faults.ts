import { type Block, elementCount, elementEnd, elementStart, elementText } from '../syntax/block';
import { isDateOfClaims } from './claim-syntax';
import type { ElementFault, ElementFaultKind } from './element-fault';
import { addFault, type FaultReader } from './fault-reader';
import type { Placement } from './placement';
import type { SegmentPlan } from './plan';
import { readSegment } from './segment-faults';
import { cosmetic, shiftOf } from './shift';
import { separatorsOf } from './value';

/**
 * The faults of the elements of a block's segments, in the order of the text; the same empty array
 * for all blocks without faults. The elements of a misplaced segment are not checked, because it is
 * not known what they were meant to be.
 */
export function elementFaults(block: Block, { slots, faults }: Placement): readonly ElementFault[] {
  const strays = straysAmong(faults);
  const reader: FaultReader = { block, separators: separatorsOf(block), faults: undefined };
  for (let index = 0; index < block.segments; index++) {
    const slot = slots[index];
    if (!slot || strays?.has(index)) continue;
    const before = reader.faults?.length ?? 0;
    readSegment(reader, index, slot.plan);
    const own = (reader.faults?.length ?? 0) - before;
    if (own >= 1 && slot.spec.id === 'DTM' && isDateOfClaims(block, index)) {
      explainAsClaimDate(reader, index, slot.plan, before);
    } else if (own >= 2) explainByShift(reader, index, slot.plan, before);
  }
  return reader.faults ?? none;
}

/** The segments that are not checked; nearly every block has none. */
function straysAmong(faults: Placement['faults']): ReadonlySet<number> | undefined {
  let strays: Set<number> | undefined;
  for (const { kind, index } of faults) {
    if (!unread.includes(kind)) continue;
    strays ??= new Set();
    strays.add(index);
  }
  return strays;
}

/** A date that is written as in a claim is one fault, whatever else its elements are taken for. */
function explainAsClaimDate(
  reader: FaultReader,
  index: number,
  plan: SegmentPlan,
  before: number,
): void {
  const { block, faults = [] } = reader;
  faults.length = before;
  const start = elementStart(block, index, 2);
  addFault(reader, 'claim date', index, plan, 2, start, elementEnd(block, index, 2));
}

/** Puts one shift in the place of all faults of a segment that follow from it. */
function explainByShift(
  reader: FaultReader,
  index: number,
  plan: SegmentPlan,
  before: number,
): void {
  const { block, separators, faults = [] } = reader;
  const count = elementCount(block, index);
  const values = Array.from({ length: count }, (_, i) => elementText(block, index, i + 1));
  const unfit = faults.slice(before).filter(({ kind }) => !formal.includes(kind)).length;
  const shift = shiftOf(values, unfit, plan, separators);
  if (!shift) return;
  faults.length = before;
  const start = elementStart(block, index, shift.element);
  const end = elementEnd(block, index, count);
  addFault(reader, 'shifted', index, plan, shift.element, start, end, { shift });
}

/** Faults that say nothing about whether a value is in its place. */
const formal: readonly ElementFaultKind[] = [...cosmetic, 'not used', 'condition'];

const none: readonly ElementFault[] = [];

const unread: readonly string[] = [
  'unknown segment',
  'misplaced',
  'unexpected qualifier',
  'claim syntax',
];
