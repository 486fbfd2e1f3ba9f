import { reversal } from '../remit/claim';
import type { ClaimSummary } from '../remit/summary';
import type { ClaimList } from './context';

/** The reversals of a payment, in order. A payment may have very many claims, and few of these. */
export function* reversalsAmong(claims: ClaimList): Iterable<ClaimSummary> {
  for (const claim of claims.withStatus?.(reversal) ?? claims) {
    if (claim.status === reversal) yield claim;
  }
}
