import type { Condition, ElementSpec, SegmentSpec } from '../guide/spec';
import type { Span } from '../span';

/**
 * A way in which an element of a segment violates its guide.
 *
 * - `missing`: required and empty, while later ones are filled.
 * - `ends early`: the segment ends before this required element, and maybe more of them.
 * - `not used`: filled although the guide does not use it.
 * - `too many elements`, `too many components`: filled beyond the last one that the guide knows.
 * - `trailing separators`: empty elements or components after the last filled one.
 * - `bad whole number`, `bad number`, `bad date`, `bad time`: not in the format of its type.
 * - `impossible date`: eight digits (six in the envelope) that are not a day of the calendar.
 * - `leading zeros`: of a number with decimals.
 * - `too many decimals`: of an amount of money.
 * - `unknown code`: not one of the codes that the guide itself lists.
 * - `surrounding spaces`: before or after the value.
 * - `line break`: in the middle of the value.
 * - `component separator`, `repetition separator`: in an element without components.
 * - `other separator`: the components of an element are divided by another character.
 * - `condition`: elements that depend on each other are not used together as the guide says.
 * - `lower-case id`: of the segment; its element is 0.
 * - `claim date`: a DTM that says in DTM02 how its date is written, as DTP does in claims; no other
 *   fault of the segment is reported.
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
  | 'claim date'
  | 'shifted';

/** What is wrong with an element: at most one fault per element, the one that explains most. */
export interface ElementFault {
  readonly kind: ElementFaultKind;
  /** The segment's number within its block. */
  readonly index: number;
  readonly segment: SegmentSpec;
  /** From 1; if elements depend on each other, the one that is missing or one too many. */
  readonly element: number;
  /** From 1, if a component is meant. */
  readonly component?: number;
  /** Absent for an element that the guide does not know. */
  readonly spec?: ElementSpec;
  /** Set for `shifted`. */
  readonly shift?: Shift;
  /** What a `condition` fault breaks. */
  readonly condition?: Condition;
  /** The value, or the empty place where a missing one belongs. */
  readonly span: Span;
}

/** A change of separators after which a segment fits the guide. */
export interface Shift {
  /** The element before which separators are missing or too many, or which holds one. From 1. */
  readonly element: number;
  /** Separators to insert before the element, above zero; to remove, below zero. */
  readonly by: number;
  /** True if the separator to remove divides one value, such as an account number with a `*`. */
  readonly joins: boolean;
}
