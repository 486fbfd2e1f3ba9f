import type { LoopSpec, SegmentSpec } from '../guide/spec';
import type { SegmentPlace } from './segment-place';

/** Where each segment of a part stands in the guide. */
export interface Placement {
  /** One entry a segment; `undefined` for an unknown one. A faulty segment has the place it fits best. */
  readonly places: readonly (SegmentPlace | undefined)[];
  /** Ascending by index; the same empty array for all that is well. */
  readonly faults: readonly PlacementFault[];
}

/** A way in which a segment does not stand as the guide wants it. */
export interface PlacementFault {
  /**
   * - `unknown segment`: the guide has no segment of this id.
   * - `misplaced`: the guide has it, but not in this loop, or not any more.
   * - `unexpected qualifier`: it may stand here, but not with this first element.
   * - `too many`: it, or the loop it opens, stands here more often than the guide allows; said of the first one too many.
   * - `missing`: the loop lacks a segment that it must have, or a loop within.
   * - `out of order`: the right segment in the right loop, but too early or too late.
   */
  readonly kind:
    | 'unknown segment'
    | 'misplaced'
    | 'unexpected qualifier'
    | 'too many'
    | 'missing'
    | 'out of order';
  /** The segment's number within the part; for what is missing, that of the segment it should follow. */
  readonly index: number;
  /** What the segment is, or most likely is, or what is missing; absent for an unknown segment. */
  readonly spec?: SegmentSpec;
  /** The loop of `spec`; where a segment is misplaced or unknown, the loop it stands in. */
  readonly loop: LoopSpec;
}
