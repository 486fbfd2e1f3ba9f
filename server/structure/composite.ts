import type { ElementFaultKind } from './element-fault';
import type { ElementPlan } from './plan';
import { type Marks, valueFault } from './value';

/** What is wrong with an element of several parts, and where in the text that was given. */
export interface PartFault {
  readonly kind: ElementFaultKind;
  readonly start: number;
  readonly end: number;
  /** From 1; absent where the element as a whole is meant. */
  readonly component?: number;
}

/** The first thing that is wrong with an element of several parts; `undefined` where it is well. */
export function compositeFault(
  text: string,
  start: number,
  end: number,
  plan: ElementPlan,
  marks: Marks,
): PartFault | undefined {
  const fault = firstFault(text, start, end, plan, marks);
  return fault && isOtherwiseDivided(text, start, end, marks)
    ? { kind: 'other separator', start, end }
    : fault;
}

function firstFault(
  text: string,
  start: number,
  end: number,
  { parts, lastRequired }: ElementPlan,
  marks: Marks,
): PartFault | undefined {
  const filled = endOfFilled(text, start, end, marks.component);
  let component = 0;
  for (let at = start; at <= filled; ) {
    const part = parts[component++];
    const stop = endOfPart(text, at, filled, marks.component);
    if (!part) return { kind: 'too many components', start: at, end: filled, component };
    const kind = partFault(text, at, stop, part, marks);
    if (kind) return { kind, start: at, end: stop, component };
    at = stop + 1;
  }
  if (component < lastRequired) {
    const missing = parts.findIndex(({ required }, i) => required && i >= component);
    return { kind: 'missing', start: filled, end: filled, component: missing + 1 };
  }
  return filled < end
    ? { kind: 'trailing separators', start: filled, end, component: component + 1 }
    : undefined;
}

function partFault(
  text: string,
  start: number,
  end: number,
  part: ElementPlan,
  marks: Marks,
): ElementFaultKind | undefined {
  if (start === end) return part.required ? 'missing' : undefined;
  return part.holds === 'nothing' ? 'not used' : valueFault(text, start, end, part, marks);
}

function endOfPart(text: string, at: number, end: number, separator: number): number {
  let stop = at;
  while (stop < end && text.charCodeAt(stop) !== separator) stop++;
  return stop;
}

/** Where the last filled part ends. */
function endOfFilled(text: string, start: number, end: number, separator: number): number {
  let filled = end;
  while (filled > start && text.charCodeAt(filled - 1) === separator) filled--;
  return filled;
}

/** Whether a value holds one of the usual component separators, but not that of its interchange. */
function isOtherwiseDivided(text: string, start: number, end: number, marks: Marks): boolean {
  const value = text.slice(start, end);
  return (
    !value.includes(String.fromCharCode(marks.component)) &&
    /[A-Za-z0-9][:>|^\\][A-Za-z0-9]/.test(value)
  );
}
