/** How the guide wants a segment or an element used. */
export type Usage = 'required' | 'situational' | 'not used';

/** The X12 data types that occur in an 835; a composite holds components instead of a value. */
export type ElementType = 'AN' | 'ID' | 'N0' | 'R' | 'DT' | 'TM' | 'composite';

/** One element of a segment, or one component of a composite element. */
export interface ElementSpec {
  /** `CLP04`; a component carries its position behind a hyphen: `SVC01-2`. */
  readonly id: string;
  /** What it holds, in our own words: `amount paid`. Lower case, so that it fits into a sentence. */
  readonly name: string;
  readonly type: ElementType;
  readonly usage: Usage;
  /** Shortest and longest length in characters; for amounts sign and point do not count. */
  readonly min: number;
  readonly max: number;
  /** Set where the number is an amount of money. */
  readonly money?: true;
  /** The codes the guide allows here; absent where any value goes or an outside list rules. */
  readonly codes?: readonly string[];
  /** The id of the code list (`server/codes`) that explains or rules the value. */
  readonly list?: string;
  /** The parts of a composite, in order. */
  readonly components?: readonly ElementSpec[];
}

/**
 * Elements that depend on each other.
 *
 * - `paired`: if any is there, all must be.
 * - `one of`: at least one must be there.
 * - `only one`: at most one may be there.
 * - `conditional`: if the first is there, all others must be.
 * - `conditional list`: if the first is there, at least one of the others must be.
 */
export interface Condition {
  readonly kind: 'paired' | 'one of' | 'only one' | 'conditional' | 'conditional list';
  /** Element positions counted from 1. */
  readonly elements: readonly number[];
}

/** One segment at one place of the guide. `NM1` stands at seven places, each with its own spec. */
export interface SegmentSpec {
  /** X12 segment id: `CLP`. */
  readonly id: string;
  /** What this segment says at this place, in our own words: `Corrected patient name`. */
  readonly name: string;
  readonly usage: Usage;
  /** How often it may stand here; `Infinity` where the guide sets no limit. */
  readonly max: number;
  /** Order within its loop: segments of an equal position may stand in any order. */
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
  /** What it stands for, in our own words: `Claim`. */
  readonly name: string;
  readonly usage: Usage;
  readonly max: number;
  readonly position: number;
  readonly segments: readonly [SegmentSpec, ...SegmentSpec[]];
  readonly loops: readonly LoopSpec[];
}
