import { isClaim } from '../../document';
import type { TextPlace } from '../../place';
import { type ClaimPlace, placeInClaim } from '../../remit/claim-place';
import { readClaim } from '../../remit/read-claim';

/** What a place belongs to within its claim, which is read for it; `undefined` outside any claim. */
export function inClaimAt({ block, index, element }: TextPlace): ClaimPlace | undefined {
  return isClaim(block) ? placeInClaim(readClaim(block), index, element) : undefined;
}
