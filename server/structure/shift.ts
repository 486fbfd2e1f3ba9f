import { compositeFault } from './composite';
import type { ElementFaultKind, Shift } from './element-fault';
import type { ElementPlan, SegmentPlan } from './plan';
import { type Separators, valueFault } from './value';

/** More separators than this are never lost or added at one place. */
const mostShifted = 4;

/** Faults that a value has wherever it is. */
export const cosmetic: readonly ElementFaultKind[] = [
  'lower-case id',
  'trailing separators',
  'leading zeros',
  'too many decimals',
  'surrounding spaces',
];

/** Longer segments are not tried: something else is wrong with them. */
const mostElements = 40;

/**
 * The one shift that explains what is wrong with the elements of a segment: with it, at most one of
 * several faults is left. `undefined` if none does, or where it would explain too little.
 *
 * @param values the elements' texts, the first one for element 1
 * @param faults how many of them are faulty as they are
 */
export function shiftOf(
  values: readonly string[],
  faults: number,
  plan: SegmentPlan,
  separators: Separators,
): Shift | undefined {
  if (faults < 2 || values.length > mostElements || plan.padded) return undefined;
  let best: Shift | undefined;
  let left = Math.min(1, faults - 2) + 1;
  // What comes before a shift stays as faulty as it is.
  const last = placeOfFault(values, plan, separators, left);
  for (const shift of candidates(values, last + 1)) {
    const found = faultsIn(shifted(values, shift), plan, separators, left);
    if (found >= left) continue;
    best = shift;
    left = found;
  }
  return best;
}

/** The number of the element with which this many are faulty; infinite if fewer are. */
function placeOfFault(
  values: readonly string[],
  { elements }: SegmentPlan,
  separators: Separators,
  count: number,
): number {
  let faults = 0;
  for (const [i, value] of values.entries()) {
    if (isFaulty(value, elements[i], separators)) faults++;
    if (faults === count) return i + 1;
  }
  return Number.POSITIVE_INFINITY;
}

/** Every shift up to this element that could be, the smallest first; of equals the one that moves least. */
function* candidates(values: readonly string[], last: number): Iterable<Shift> {
  for (let by = 1; by <= mostShifted; by++) {
    for (let element = Math.min(values.length, last); element > 1; element--) {
      yield { element, by, joins: false };
      const empty = values.slice(element - 1, element - 1 + by);
      if (empty.length === by && empty.every((value) => value === '')) {
        yield { element, by: -by, joins: false };
      }
      if (by === 1 && values[element - 2] !== '' && values[element - 1] !== '') {
        yield { element, by: -1, joins: true };
      }
    }
  }
}

function shifted(values: readonly string[], { element, by, joins }: Shift): readonly string[] {
  const before = values.slice(0, element - 1);
  const after = values.slice(element - 1);
  if (by > 0) return [...before, ...new Array<string>(by).fill(''), ...after];
  if (!joins) return [...before, ...after.slice(-by)];
  const [value = '', ...rest] = after;
  return [...before.slice(0, -1), `${before.at(-1)} ${value}`, ...rest];
}

/** How many elements are faulty; stops counting at `max`. */
export function faultsIn(
  values: readonly string[],
  { elements, lastRequired }: SegmentPlan,
  separators: Separators,
  max: number,
): number {
  const known = Math.max(values.length, lastRequired);
  let faults = 0;
  for (let n = 1; n <= known && faults < max; n++) {
    if (isFaulty(values[n - 1] ?? '', elements[n - 1], separators)) faults++;
  }
  return faults;
}

function isFaulty(
  value: string,
  element: ElementPlan | undefined,
  separators: Separators,
): boolean {
  if (!element) return value !== '';
  if (value === '') return element.required;
  switch (element.holds) {
    case 'nothing':
      return true;
    case 'qualifier':
      return false;
    case 'parts':
      return isUnfit(compositeFault(value, 0, value.length, element, separators)?.kind);
    default:
      return isUnfit(valueFault(value, 0, value.length, element, separators));
  }
}

function isUnfit(kind: ElementFaultKind | undefined): boolean {
  return kind !== undefined && !cosmetic.includes(kind);
}
