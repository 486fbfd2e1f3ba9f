/** How a guide uses a segment or an element. */
export type Usage = 'required' | 'situational' | 'not used';

/** The X12 data types that the guides use; a composite holds components instead of a value. */
export type ElementType = 'AN' | 'ID' | 'N0' | 'R' | 'DT' | 'TM' | 'composite';

/** One element of a segment, or one component of a composite element. */
export interface ElementSpec {
  /** `CLP04`; a component has its number after a hyphen: `SVC01-2`. */
  readonly id: string;
  /** What it holds, in our own words: `amount paid`. In lowercase, to fit into a sentence. */
  readonly name: string;
  readonly type: ElementType;
  readonly usage: Usage;
  /** Shortest and longest length in characters; the sign and point of a number do not count. */
  readonly min: number;
  readonly max: number;
  /** Set if the number is an amount of money. */
  readonly money?: true;
  /** The codes the guide allows here; absent if any value is valid or an outside list rules. */
  readonly codes?: readonly string[];
  /** The ID of the code list (`server/codes`) that explains or rules the value. */
  readonly list?: string;
  /** Its code says what kind of value the next element holds: REF01 for REF02. */
  readonly qualifiesNext?: true;
  /** The parts of a composite, in order. */
  readonly components?: readonly ElementSpec[];
}

/**
 * Elements that depend on each other.
 *
 * - `paired`: if any is filled, all must be.
 * - `one of`: at least one must be filled.
 * - `only one`: at most one may be filled.
 * - `conditional`: if the first is filled, all others must be.
 * - `conditional list`: if the first is filled, at least one of the others must be.
 */
export interface Condition {
  readonly kind: 'paired' | 'one of' | 'only one' | 'conditional' | 'conditional list';
  /** Element numbers, from 1. */
  readonly elements: readonly number[];
}

/** One segment in one slot of a guide. A claim has up to seven NM1, each with a spec of its own. */
export interface SegmentSpec {
  /** X12 segment ID: `CLP`. */
  readonly id: string;
  /** What the segment says in this slot, in our own words: `Corrected patient or insured`. */
  readonly name: string;
  readonly usage: Usage;
  /** How often it may occur here; `Infinity` if the guide sets no limit. */
  readonly max: number;
  /** Order within its loop; segments with the same position may come in any order. */
  readonly position: number;
  /** The values of its qualifier that make a segment this one: `['QC']`. Absent: any value. */
  readonly qualifiers?: readonly string[];
  /** The number of the element that is its qualifier, from 1; the first one if absent. */
  readonly qualifiedBy?: number;
  readonly elements: readonly ElementSpec[];
  readonly conditions?: readonly Condition[];
}

/** A loop: its segments and inner loops in the guide's order; the first segment opens it. */
export interface LoopSpec {
  /** `2100`, or a word for the loops that X12 does not number: `interchange`. */
  readonly id: string;
  /** What it holds, in our own words: `Claim`. */
  readonly name: string;
  readonly usage: Usage;
  readonly max: number;
  readonly position: number;
  readonly segments: readonly [SegmentSpec, ...SegmentSpec[]];
  readonly loops: readonly LoopSpec[];
}
