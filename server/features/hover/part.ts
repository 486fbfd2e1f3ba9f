import type { LocatedElement } from '../../located-element';
import type { Adjustment } from '../../remit/claim';
import type { ClaimPart } from '../../remit/claim-part';
import type { FeatureContext } from '../feature';
import { claimPartAt } from '../place/claim-part';

/** The place that a hover is about; the claim around it is read once, for all parts. */
export interface HoverElement extends LocatedElement {
  /** What the place belongs to within its claim; `undefined` outside any claim. */
  readonly inClaim: ClaimPart | undefined;
}

/** One part of a hover, in Markdown; `undefined` if it has nothing to say about the place. */
export type HoverPart = (context: FeatureContext, place: HoverElement) => string | undefined;

/** Reads what the parts of a hover need to know about a place. */
export function hoverElement(place: LocatedElement): HoverElement {
  return { ...place, inClaim: claimPartAt(place) };
}

/** The adjustments that a hover is about: all of the CAS segment on its id and group, else one. */
export function askedAdjustments({ element, inClaim }: HoverElement): readonly Adjustment[] {
  if (!inClaim) return [];
  const { adjustments, adjustment } = inClaim;
  if (element < 2) return adjustments;
  return adjustment ? [adjustment] : [];
}
