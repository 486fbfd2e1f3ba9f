import type { Condition, ElementSpec, Usage } from './spec';

/** The codes an element takes, and the list that explains them. */
interface Values {
  readonly codes?: readonly string[];
  readonly list?: string;
}

/** Free text (AN). */
export function text(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
  values?: Values,
): ElementSpec {
  return { id, name, type: 'AN', usage, min, max, ...values };
}

/** A code (ID). */
export function code(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
  values?: Values,
): ElementSpec {
  return { id, name, type: 'ID', usage, min, max, ...values };
}

/** A code that says what kind of value the next element holds. */
export function qualifier(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
  values?: Values,
): ElementSpec {
  return { ...code(id, name, usage, min, max, values), qualifiesNext: true };
}

/** A whole number (N0): a count or a control number. */
export function whole(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
): ElementSpec {
  return { id, name, type: 'N0', usage, min, max };
}

/** A number (R) that is neither an amount nor a quantity: a rate, a fraction. */
export function decimal(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
): ElementSpec {
  return { id, name, type: 'R', usage, min, max };
}

/** An amount of money. */
export function amount(id: string, name: string, usage: Usage): ElementSpec {
  return { ...decimal(id, name, usage, 1, longestAmount), money: true };
}

/** Whether an element holds money. */
export function isAmount({ money }: ElementSpec): boolean {
  return money === true;
}

/**
 * Digits of an amount, cents included. Since 5010, HIPAA allows fewer than the 18 of the data
 * element (X12 RFI 1526).
 */
const longestAmount = 10;

/** A number of things: units, days, visits, claims. */
export function quantity(id: string, name: string, usage: Usage): ElementSpec {
  return decimal(id, name, usage, 1, 15);
}

/** A date of eight digits, or of six in the interchange envelope. */
export function date(id: string, name: string, usage: Usage, length = 8): ElementSpec {
  return { id, name, type: 'DT', usage, min: length, max: length };
}

/** A time of hours and minutes; seconds and their fractions may follow if `max` is 8. */
export function time(id: string, name: string, usage: Usage, max = 8): ElementSpec {
  return { id, name, type: 'TM', usage, min: 4, max };
}

/** An element with components; without any if the guide does not use it. */
export function composite(
  id: string,
  name: string,
  usage: Usage,
  components: readonly ElementSpec[] = [],
): ElementSpec {
  return { id, name, type: 'composite', usage, min: 0, max: 0, components };
}

/** The ID of element `n` of a segment: `CAS05`. */
export function elementId(segmentId: string, n: number): string {
  return segmentId + String(n).padStart(2, '0');
}

/** Both elements or neither. */
export function pair(first: number): Condition {
  return { kind: 'paired', elements: [first, first + 1] };
}

/** Three elements in a row: the first requires one of the others, and each of those the first. */
export function triple(first: number): readonly Condition[] {
  return [
    { kind: 'conditional list', elements: [first, first + 1, first + 2] },
    { kind: 'conditional', elements: [first + 1, first] },
    { kind: 'conditional', elements: [first + 2, first] },
  ];
}
