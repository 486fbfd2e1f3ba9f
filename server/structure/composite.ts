import type { ElementFaultKind } from './element-fault';
import type { ElementPlan } from './plan';
import { type Separators, valueFault } from './value';

/** What is wrong with a composite element, and where in the given text. */
export interface PartFault {
  readonly kind: ElementFaultKind;
  readonly start: number;
  readonly end: number;
  /** From 1; absent if the whole element is meant. */
  readonly component?: number;
}

/** The first fault of a composite element; `undefined` if there is none. */
export function compositeFault(
  text: string,
  start: number,
  end: number,
  plan: ElementPlan,
  separators: Separators,
): PartFault | undefined {
  const fault = firstFault(text, start, end, plan, separators);
  return fault && isOtherwiseDivided(text, start, end, separators)
    ? { kind: 'other separator', start, end }
    : fault;
}

function firstFault(
  text: string,
  start: number,
  end: number,
  { parts, lastRequired }: ElementPlan,
  separators: Separators,
): PartFault | undefined {
  const filled = endOfFilled(text, start, end, separators.component);
  let component = 0;
  for (let at = start; at <= filled; ) {
    const part = parts[component++];
    const stop = endOfPart(text, at, filled, separators.component);
    if (!part) return { kind: 'too many components', start: at, end: filled, component };
    const kind = partFault(text, at, stop, part, separators);
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
  separators: Separators,
): ElementFaultKind | undefined {
  if (start === end) return part.required ? 'missing' : undefined;
  return part.holds === 'nothing' ? 'not used' : valueFault(text, start, end, part, separators);
}

function endOfPart(text: string, at: number, end: number, separator: number): number {
  let stop = at;
  while (stop < end && text.charCodeAt(stop) !== separator) stop++;
  return stop;
}

/** The end of the last filled part. */
function endOfFilled(text: string, start: number, end: number, separator: number): number {
  let filled = end;
  while (filled > start && text.charCodeAt(filled - 1) === separator) filled--;
  return filled;
}

/** Whether a value contains a usual component separator other than that of its interchange. */
function isOtherwiseDivided(
  text: string,
  start: number,
  end: number,
  separators: Separators,
): boolean {
  const value = text.slice(start, end);
  return (
    !value.includes(String.fromCharCode(separators.component)) &&
    /[A-Za-z0-9][:>|^\\][A-Za-z0-9]/.test(value)
  );
}
