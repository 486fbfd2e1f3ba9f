import type { Block } from '../syntax/block';
import { isDay } from './calendar';
import type { ElementFaultKind } from './element-fault';
import { packCode } from './pack';
import { lookUp } from './packed-table';
import type { ElementPlan } from './plan';

const space = 32;
const zero = 48;
const lineFeed = 10;
const carriageReturn = 13;

/** The characters that a value must not contain, as UTF-16 units; -1 for none. */
export interface Separators {
  readonly component: number;
  readonly repetition: number;
}

export function separatorsOf({ delimiters: { component, repetition } }: Block): Separators {
  return { component: component.charCodeAt(0), repetition: repetition?.charCodeAt(0) ?? -1 };
}

/**
 * The fault of one value, an element or a component from `start` to `end`; `undefined` if it meets
 * its spec. Reads the characters in place and copies no text.
 */
export function valueFault(
  text: string,
  start: number,
  end: number,
  plan: ElementPlan,
  separators: Separators,
): ElementFaultKind | undefined {
  const fault = faultOf(text, start, end, plan, separators);
  return fault && plainestFault(text, start, end, fault);
}

/** The fault that explains most: digits and a space are not a date, but the space is the fault. */
function plainestFault(
  text: string,
  start: number,
  end: number,
  fault: ElementFaultKind,
): ElementFaultKind {
  if (/[\r\n]/.test(text.slice(start, end))) return 'line break';
  return isSurrounded(text, start, end) ? 'surrounding spaces' : fault;
}

function faultOf(
  text: string,
  start: number,
  end: number,
  plan: ElementPlan,
  separators: Separators,
): ElementFaultKind | undefined {
  switch (plan.type) {
    case 'R':
      return numberFault(text, start, end, plan);
    case 'DT':
      return dateFault(text, start, end, plan.max);
    case 'TM':
      return timeFault(text, start, end, plan.max);
    case 'N0':
      return areDigits(text, start, end) ? lengthFault(end - start, plan) : 'bad whole number';
    default:
      if (plan.codes)
        return lookUp(plan.codes, packCode(text, start, end)) ? undefined : 'unknown code';
      if (plan.words) return plan.words.has(text.slice(start, end)) ? undefined : 'unknown code';
      if (isSurrounded(text, start, end)) return 'surrounding spaces';
      return separatorFault(text, start, end, separators) ?? lengthFault(end - start, plan);
  }
}

function isSurrounded(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === space || text.charCodeAt(end - 1) === space;
}

/** An optional minus, digits, at most one point; sign and point do not count for the length. */
function numberFault(
  text: string,
  start: number,
  end: number,
  plan: ElementPlan,
): ElementFaultKind | undefined {
  const first = text.charCodeAt(start) === 45 ? start + 1 : start;
  let points = 0;
  let point = end;
  for (let i = first; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) continue;
    if (unit !== 46 || points > 0) return 'bad number';
    points = 1;
    point = i;
  }
  if (point === end - 1) return 'bad number';
  if (end - point > 3 && plan.spec.money) return 'too many decimals';
  const digits = end - first - points;
  if (digits === 0) return 'bad number';
  if (digits > 1 && text.charCodeAt(first) === zero && text.charCodeAt(first + 1) !== 46)
    return 'leading zeros';
  return lengthFault(digits, plan);
}

function dateFault(
  text: string,
  start: number,
  end: number,
  length: number,
): ElementFaultKind | undefined {
  if (end - start !== length) return 'bad date';
  const date = digitsAt(text, start, end);
  if (date < 0) return 'bad date';
  const year = Math.floor(date / 10_000);
  return isDay(length === 6 ? 2000 + year : year, Math.floor(date / 100) % 100, date % 100)
    ? undefined
    : 'impossible date';
}

/** Hours and minutes, then seconds, then tenths or hundredths, if `longest` leaves room. */
function timeFault(
  text: string,
  start: number,
  end: number,
  longest: number,
): ElementFaultKind | undefined {
  const length = end - start;
  if (length < 4 || length === 5 || length > longest || !areDigits(text, start, end))
    return 'bad time';
  const inRange =
    digitsAt(text, start, start + 2) < 24 &&
    digitsAt(text, start + 2, start + 4) < 60 &&
    (length < 6 || digitsAt(text, start + 4, start + 6) < 60);
  return inRange ? undefined : 'bad time';
}

function lengthFault(length: number, plan: ElementPlan): ElementFaultKind | undefined {
  if (length > plan.max) return 'too long';
  return length < plan.min ? 'too short' : undefined;
}

function separatorFault(
  text: string,
  start: number,
  end: number,
  separators: Separators,
): ElementFaultKind | undefined {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === separators.component) return 'component separator';
    if (unit === separators.repetition) return 'repetition separator';
    if (unit === lineFeed || unit === carriageReturn) return 'line break';
  }
  return undefined;
}

function areDigits(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

/** The number that up to nine digits make; -1 if there is anything else among them. */
function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
