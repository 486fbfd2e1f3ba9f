import type { TextPlace } from '../../place';
import type { Adjustment } from '../../remit/claim';
import type { ClaimPlace } from '../../remit/claim-place';
import type { FeatureContext } from '../feature';
import { inClaimAt } from '../place/in-claim';

/** The place that a hover is about; the claim around it is read once, for all parts. */
export interface HoverPlace extends TextPlace {
  /** What the place belongs to within its claim; `undefined` outside any claim. */
  readonly inClaim: ClaimPlace | undefined;
}

/** One part of a hover, in Markdown; `undefined` where it has nothing to say about the place. */
export type HoverPart = (context: FeatureContext, place: HoverPlace) => string | undefined;

/** Reads what the parts of a hover need to know about a place. */
export function hoverPlace(place: TextPlace): HoverPlace {
  return { ...place, inClaim: inClaimAt(place) };
}

/** The adjustments that a hover is about: all of the CAS segment on its id and group, else one. */
export function askedAdjustments({ element, inClaim }: HoverPlace): readonly Adjustment[] {
  if (!inClaim) return [];
  const { adjustments, adjustment } = inClaim;
  if (element < 2) return adjustments;
  return adjustment ? [adjustment] : [];
}
