import { memoizePerObject } from '../../cache';
import type { RemittanceDocument } from '../../document';
import type { Block } from '../../syntax/block';
import { packId } from '../../syntax/pack-id';
import { firstSegment } from '../parts/locate';
import { type ListedPayment, listPayments } from '../payments';

/** A claim of a file with its place among the others. */
export interface ListedClaim {
  readonly block: Block;
  readonly blockNumber: number;
  readonly payment: ListedPayment;
  /** The block of the LX above it. */
  readonly batch: Block | undefined;
}

const [clp, lx] = ['CLP', 'LX'].map(packId);

/** The claims of a file's remittances in the order of the text; listed once for each document. */
export const allClaims = memoizePerObject((document: RemittanceDocument): readonly ListedClaim[] =>
  listPayments(document).flatMap((payment) => claimsOf(document, payment)),
);

/** The claims of the payment whose ST is a segment, or of the whole file without one. */
export function listClaims(
  document: RemittanceDocument,
  payment: number | undefined,
): readonly ListedClaim[] {
  if (payment === undefined) return allClaims(document);
  return listPayments(document)
    .filter(({ segment }) => segment === payment)
    .flatMap((one) => claimsOf(document, one));
}

/** The claims of a payment. */
export function claimsOf(
  { sequence: { blocks, kinds } }: RemittanceDocument,
  payment: ListedPayment,
): readonly ListedClaim[] {
  const claims: ListedClaim[] = [];
  const { first, end } = payment.payment;
  let batch: Block | undefined;
  for (let i = first; i < end; i++) {
    if (kinds[i] === lx) batch = blocks[i];
    if (kinds[i] !== clp) continue;
    claims.push({ block: blocks[i] as Block, blockNumber: i, payment, batch });
  }
  return claims;
}

/** The segment of a claim's CLP in the file. */
export function claimSegment(document: RemittanceDocument, { blockNumber }: ListedClaim): number {
  return firstSegment(document, blockNumber);
}

/** The claim that a segment of the file belongs to. */
export function claimOfSegment(
  document: RemittanceDocument,
  segment: number,
): ListedClaim | undefined {
  return allClaims(document).findLast((claim) => {
    const first = claimSegment(document, claim);
    return first <= segment && segment < first + claim.block.segments;
  });
}
