import { isClaim } from '../../document';
import type { LocatedElement } from '../../located-element';
import { type ClaimPart, claimPartOf } from '../../remit/claim-part';
import { readClaim } from '../../remit/read-claim';

/** What a place belongs to within its claim, which is read for it; `undefined` outside any claim. */
export function claimPartAt({ block, index, element }: LocatedElement): ClaimPart | undefined {
  return isClaim(block) ? claimPartOf(readClaim(block), index, element) : undefined;
}
