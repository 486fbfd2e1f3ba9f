import { type Block, elementCount, elementEnd, elementStart, elementText } from '../syntax/block';
import { isDateOfClaims } from './claim-syntax';
import { compositeFault } from './composite';
import { conditionFault } from './condition';
import type { ElementFault, ElementFaultKind } from './element-fault';
import type { Placement } from './placement';
import type { ElementPlan, SegmentPlan } from './plan';
import { cosmetic, shiftOf } from './shift';
import { type Separators, separatorsOf, valueFault } from './value';

/**
 * The faults of the elements of a block's segments, in the order of the text; the same empty array
 * for all blocks without faults. The elements of a misplaced segment are not checked, because it is
 * not known what they were meant to be.
 */
export function elementFaults(block: Block, { slots, faults }: Placement): readonly ElementFault[] {
  const strays = straysAmong(faults);
  const reader: Reader = { block, separators: separatorsOf(block), faults: undefined };
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
  reader: Reader,
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
function explainByShift(reader: Reader, index: number, plan: SegmentPlan, before: number): void {
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

interface Reader {
  readonly block: Block;
  readonly separators: Separators;
  faults: ElementFault[] | undefined;
}

function readSegment(reader: Reader, index: number, plan: SegmentPlan): void {
  const { text, marks, firstMark } = reader.block.tokens;
  const row = reader.block.row + index;
  const first = firstMark[row] as number;
  // Element `n` ends at `marks[ends + n]`; the ID is element 0.
  const ends = first + 1;
  const count = (firstMark[row + 1] as number) - first - 2;
  let filled = count;
  while (filled > 0 && (marks[first + filled] as number) + 1 === marks[ends + filled]) filled--;

  // The ID is always there.
  let present = 1;
  let faulty = 0;
  const known = Math.min(filled, plan.elements.length);
  for (let n = 1; n <= known; n++) {
    const start = (marks[first + n] as number) + 1;
    const end = marks[ends + n] as number;
    const element = plan.elements[n - 1] as ElementPlan;
    if (start < end) {
      present |= 1 << n;
      // Nearly every element is a value without a fault, and done with here.
      if (
        element.holds === 'value'
          ? !valueFault(text, start, end, element, reader.separators)
          : element.holds === 'qualifier'
      )
        continue;
    } else if (!element.required || plan.padded) continue;
    if (isFaulty(reader, index, plan, n, start, end)) faulty |= 1 << n;
  }

  if (text.charCodeAt(marks[first] as number) >= lowerA)
    addFault(
      reader,
      'lower-case id',
      index,
      plan,
      0,
      marks[first] as number,
      marks[ends] as number,
    );
  if (filled > known)
    addFault(
      reader,
      'too many elements',
      index,
      plan,
      known + 1,
      (marks[ends + known] as number) + 1,
      marks[ends + filled] as number,
    );
  if (filled < plan.lastRequired) {
    let missing = filled + 1;
    while (!plan.elements[missing - 1]?.required) missing++;
    const at = marks[ends + filled] as number;
    addFault(reader, 'ends early', index, plan, missing, at, at);
    return;
  }
  if (filled < count)
    addFault(
      reader,
      'trailing separators',
      index,
      plan,
      filled + 1,
      marks[ends + filled] as number,
      marks[ends + count] as number,
    );
  if ((present & plan.dependent) === 0) return;
  for (const condition of plan.conditions) {
    if ((present & condition.dependent) === 0 || faulty & condition.all) continue;
    const n = conditionFault(condition, present);
    if (n === undefined) continue;
    const start = n <= count ? (marks[first + n] as number) + 1 : (marks[ends + count] as number);
    const end = n <= count ? (marks[ends + n] as number) : start;
    addFault(reader, 'condition', index, plan, n, start, end, { condition: condition.condition });
  }
}

const lowerA = 97;

/** Whether element `n` is faulty; adds its fault. */
function isFaulty(
  reader: Reader,
  index: number,
  plan: SegmentPlan,
  n: number,
  start: number,
  end: number,
): boolean {
  const { text } = reader.block.tokens;
  const element = plan.elements[n - 1] as ElementPlan;
  if (element.holds === 'parts' && start < end) {
    const fault = compositeFault(text, start, end, element, reader.separators);
    if (fault)
      addFault(
        reader,
        fault.kind,
        index,
        plan,
        n,
        fault.start,
        fault.end,
        fault.component === undefined ? undefined : { component: fault.component },
      );
    return fault !== undefined;
  }
  const kind = start === end ? 'missing' : faultIn(text, start, end, element, reader.separators);
  if (kind) addFault(reader, kind, index, plan, n, start, end);
  return kind !== undefined;
}

/** The fault of a filled element without components. */
function faultIn(
  text: string,
  start: number,
  end: number,
  element: ElementPlan,
  separators: Separators,
): ElementFaultKind | undefined {
  switch (element.holds) {
    case 'qualifier':
      return undefined;
    case 'nothing':
      return 'not used';
    case 'padded value':
      return paddedFault(text, start, end, element, separators);
    default:
      return valueFault(text, start, end, element, separators);
  }
}

/** The elements of ISA are padded: the value without its spaces counts. */
function paddedFault(
  text: string,
  start: number,
  end: number,
  element: ElementPlan,
  separators: Separators,
): ElementFaultKind | undefined {
  if (element.type === 'AN') return undefined;
  const value = text.slice(start, end);
  const left = value.length - value.trimStart().length;
  const length = value.trim().length;
  return length === 0
    ? 'missing'
    : valueFault(text, start + left, start + left + length, element, separators);
}

function addFault(
  reader: Reader,
  kind: ElementFaultKind,
  index: number,
  { spec: segment, elements }: SegmentPlan,
  element: number,
  start: number,
  end: number,
  more?: Pick<ElementFault, 'component' | 'condition' | 'shift'>,
): void {
  const { offset } = reader.block;
  const spec = elements[element - 1]?.spec;
  const span = { start: start - offset, end: end - offset };
  const place: ElementFault = spec
    ? { kind, index, segment, element, spec, span }
    : { kind, index, segment, element, span };
  const fault = more ? { ...place, ...more } : place;
  if (reader.faults) reader.faults.push(fault);
  else reader.faults = [fault];
}
