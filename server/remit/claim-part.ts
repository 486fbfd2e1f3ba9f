import { segmentSpan } from '../syntax/block';
import type { Adjustment, Claim, ServiceLine } from './claim';

/** What a segment, or an element of it, belongs to within its claim. */
export interface ClaimPart {
  readonly claim: Claim;
  /** The service line; absent above the first. */
  readonly line: ServiceLine | undefined;
  /** The line, or else the claim itself. */
  readonly owner: Claim | ServiceLine;
  /** The adjustments of the segment; empty if it is not a CAS. */
  readonly adjustments: readonly Adjustment[];
  /** The one that the element is part of; absent on the segment's id and its group. */
  readonly adjustment: Adjustment | undefined;
}

/**
 * Finds what a place belongs to. `segment` is the segment's number within the claim's block, from
 * zero; `element` is zero for the segment's id.
 */
export function claimPartOf(claim: Claim, segment: number, element = 0): ClaimPart {
  const { start } = segmentSpan(claim.block, segment);
  const line = claim.lines.findLast(({ span }) => span.start <= start);
  const owner = line ?? claim;
  const adjustments = owner.adjustments.filter((one) => one.segment.start === start);
  const position = Math.floor((element - 2) / 3) + 1;
  const adjustment = adjustments.find((one) => one.position === position);
  return { claim, line, owner, adjustments, adjustment };
}
