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

/** The claims of a file's remittances in the order of the text; with a payment, its own alone. */
export function listClaims(
  document: RemittanceDocument,
  payments: readonly ListedPayment[] = listPayments(document),
): readonly ListedClaim[] {
  const { blocks, kinds } = document.sequence;
  const claims: ListedClaim[] = [];
  for (const payment of payments) {
    const { first, end } = payment.payment;
    let batch: Block | undefined;
    for (let i = first; i < end; i++) {
      if (kinds[i] === lx) batch = blocks[i];
      if (kinds[i] !== clp) continue;
      claims.push({ block: blocks[i] as Block, blockNumber: i, payment, batch });
    }
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
  return listClaims(document).findLast((claim) => {
    const first = claimSegment(document, claim);
    return first <= segment && segment < first + claim.block.segments;
  });
}
