import { compositeFault } from './composite';
import { conditionFault } from './condition';
import type { ElementFaultKind } from './element-fault';
import { addFault, type FaultReader } from './fault-reader';
import type { ElementPlan, SegmentPlan } from './plan';
import { type Separators, valueFault } from './value';

/** Finds the faults of the elements of one segment. It runs for every segment of a file. */
export function readSegment(reader: FaultReader, index: number, plan: SegmentPlan): void {
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
  reader: FaultReader,
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
