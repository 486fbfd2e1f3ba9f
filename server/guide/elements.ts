import type { Condition, ElementSpec, ElementType, Usage } from './spec';

/** The codes an element takes and the list that explains them. */
interface Values {
  readonly codes?: readonly string[];
  readonly list?: string;
}

/** An element of free characters (AN). */
export function text(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
  values?: Values,
): ElementSpec {
  return element('AN', id, name, usage, min, max, values);
}

/** An element that holds a code (ID). */
export function code(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
  values?: Values,
): ElementSpec {
  return element('ID', id, name, usage, min, max, values);
}

/** A whole number (N0): a count or a control number. */
export function whole(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
): ElementSpec {
  return element('N0', id, name, usage, min, max);
}

/** A number with or without decimals (R) that is neither money nor a quantity: a rate, a fraction. */
export function decimal(
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
): ElementSpec {
  return element('R', id, name, usage, min, max);
}

/** An amount of money. */
export function amount(id: string, name: string, usage: Usage): ElementSpec {
  return { ...element('R', id, name, usage, 1, longestAmount), money: true };
}

/** Whether an element holds money. */
export function isAmount({ money }: ElementSpec): boolean {
  return money === true;
}

/** Digits of an amount, cents included; under HIPAA less than the 18 of the data element (X12 RFI 1526). */
const longestAmount = 10;

/** A number of things: units, days, visits, claims. */
export function quantity(id: string, name: string, usage: Usage): ElementSpec {
  return element('R', id, name, usage, 1, 15);
}

/** A date of eight digits; the interchange envelope alone writes six. */
export function date(id: string, name: string, usage: Usage, length = 8): ElementSpec {
  return element('DT', id, name, usage, length, length);
}

/** A time of hours and minutes, `max` 8 if seconds and their fractions may follow. */
export function time(id: string, name: string, usage: Usage, max = 8): ElementSpec {
  return element('TM', id, name, usage, 4, max);
}

/** An element that holds components; without any where the guide does not use it. */
export function composite(
  id: string,
  name: string,
  usage: Usage,
  components: readonly ElementSpec[] = [],
): ElementSpec {
  return { id, name, type: 'composite', usage, min: 0, max: 0, components };
}

/** The id of the n-th element of a segment: `CAS05`. */
export function elementId(segmentId: string, n: number): string {
  return segmentId + String(n).padStart(2, '0');
}

/** Both elements or neither. */
export function pair(first: number): Condition {
  return { kind: 'paired', elements: [first, first + 1] };
}

/** Three elements in a row: the first needs one of the two others, and each of those needs the first. */
export function triple(first: number): readonly Condition[] {
  return [
    { kind: 'conditional list', elements: [first, first + 1, first + 2] },
    { kind: 'conditional', elements: [first + 1, first] },
    { kind: 'conditional', elements: [first + 2, first] },
  ];
}

function element(
  type: ElementType,
  id: string,
  name: string,
  usage: Usage,
  min: number,
  max: number,
  values?: Values,
): ElementSpec {
  return { id, name, type, usage, min, max, ...values };
}
