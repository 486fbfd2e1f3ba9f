import type { LoopSpec, SegmentSpec } from '../guide/spec';
import type { GuideSlot } from './guide-slot';

/** Where each segment of a part is in the guide. */
export interface Placement {
  /** One entry per segment; `undefined` for an unknown one. A faulty one has the best match. */
  readonly slots: readonly (GuideSlot | undefined)[];
  /** Ascending by index; the same empty array for all parts without faults. */
  readonly faults: readonly PlacementFault[];
}

/** A way in which the place of a segment violates the guide. */
export interface PlacementFault {
  /**
   * - `unknown segment`: the guide has no segment with this ID.
   * - `claim syntax`: claims have it where the guide has `spec`, and as that it is placed.
   * - `misplaced`: the guide has it, but not in this loop, or only earlier in it.
   * - `unexpected qualifier`: it may be here, but not with this qualifier.
   * - `too many`: it, or the loop it opens, occurs more often than the guide allows; reported once,
   *   for the first one too many.
   * - `missing`: the loop lacks a required segment or inner loop.
   * - `out of order`: the right segment in the right loop, but too early or too late.
   */
  readonly kind:
    | 'unknown segment'
    | 'claim syntax'
    | 'misplaced'
    | 'unexpected qualifier'
    | 'too many'
    | 'missing'
    | 'out of order';
  /** The segment's number in the part; for a missing one, that of the segment it should follow. */
  readonly index: number;
  /** What the segment is or most likely is, or what is missing; absent for an unknown segment. */
  readonly spec?: SegmentSpec;
  /** The loop of `spec`; for a misplaced or unknown segment, the loop it is in. */
  readonly loop: LoopSpec;
}
