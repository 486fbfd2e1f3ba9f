import type { Condition, ElementSpec, SegmentSpec } from '../guide/spec';
import type { Span } from '../span';

/**
 * A way in which an element of a segment strays from the guide.
 *
 * - `missing`: required and empty, while later ones are filled.
 * - `ends early`: the segment ends before this required element, and maybe more of them.
 * - `not used`: filled although the guide leaves it empty.
 * - `too many elements`, `too many components`: filled beyond the last one that the guide knows.
 * - `trailing separators`: empty elements or components stand behind the last filled one.
 * - `bad whole number`, `bad number`, `bad date`, `bad time`: not written as such.
 * - `impossible date`: eight (in the envelope six) digits that name no day of the calendar.
 * - `leading zeros`: of a number with decimals.
 * - `too many decimals`: of an amount of money.
 * - `unknown code`: not among the codes that the guide itself lists.
 * - `surrounding spaces`: before or behind the value.
 * - `line break`: in the middle of the value.
 * - `component separator`, `repetition separator`: in an element that has no parts.
 * - `other separator`: an element of several parts holds but one, divided by another character.
 * - `condition`: elements that depend on each other are not used as the guide says.
 * - `lower-case id`: of the segment; its element is 0.
 * - `shifted`: separators are missing or too many, so that this element and all after it are out of
 *   their places; no other fault of the segment is reported.
 */
export type ElementFaultKind =
  | 'missing'
  | 'ends early'
  | 'not used'
  | 'too many elements'
  | 'too many components'
  | 'trailing separators'
  | 'too short'
  | 'too long'
  | 'bad whole number'
  | 'bad number'
  | 'leading zeros'
  | 'too many decimals'
  | 'bad date'
  | 'impossible date'
  | 'bad time'
  | 'unknown code'
  | 'surrounding spaces'
  | 'line break'
  | 'component separator'
  | 'repetition separator'
  | 'other separator'
  | 'condition'
  | 'lower-case id'
  | 'shifted';

/** What is wrong with one element; at most one fault an element, the one that explains most. */
export interface ElementFault {
  readonly kind: ElementFaultKind;
  /** The segment's number within its block. */
  readonly index: number;
  readonly segment: SegmentSpec;
  /** From 1; where several elements depend on each other, the one that is missing or too much. */
  readonly element: number;
  /** From 1, where a part of the element is meant. */
  readonly component?: number;
  /** Absent for an element that the guide does not know. */
  readonly spec?: ElementSpec;
  /** Set for `shifted`. */
  readonly shift?: Shift;
  /** What a `condition` fault breaks. */
  readonly condition?: Condition;
  /** The value; where it is missing, the empty place at which it should stand. */
  readonly span: Span;
}

/** A change of separators after which a segment fits the guide. */
export interface Shift {
  /** The element before which separators are missing or too many, or which holds one. From 1. */
  readonly element: number;
  /** Separators to insert before the element, above zero; to remove, below zero. */
  readonly by: number;
  /** True where the separator to remove divides one value, such as an account number with a `*`. */
  readonly joins: boolean;
}
