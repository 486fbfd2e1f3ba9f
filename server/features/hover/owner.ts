import { isClaim } from '../../document';
import type { TextPlace } from '../../place';
import type { Claim, ServiceLine } from '../../remit/claim';
import type { Text } from '../../remit/field';
import { readClaim } from '../../remit/read-claim';
import { segmentSpan } from '../../syntax/block';

/** The claim of a place, and the service line or else the claim itself that its segment is part of. */
export interface Owner {
  readonly claim: Claim;
  readonly owner: Claim | ServiceLine;
}

/** Whose segment stands at a place; `undefined` outside any claim. */
export function ownerAt({ block, index }: TextPlace): Owner | undefined {
  if (!isClaim(block)) return undefined;
  const claim = readClaim(block);
  const { start } = segmentSpan(block, index);
  const line = claim.lines.filter(({ span }) => span.start <= start).at(-1);
  return { claim, owner: line ?? claim };
}

/** The remark codes that reasons are read with: the line's own or else those of its claim. */
export function remarksOf({ claim, owner }: Owner): readonly Text[] {
  return owner.remarks.length > 0 ? owner.remarks : claim.remarks;
}
