import { allAdjustments, type Claim, estimate, reversal } from '../../remit/claim';
import { isDenial, isDenied } from '../../remit/denial';
import { isZero, type Money } from '../../remit/money';
import type { ClaimState } from './row';

/** The status (CLP02) of a claim that this payer only sent on. */
const forwardedOnly = '23';

/** What became of a claim; `paid` is its CLP04. */
export function claimState(claim: Claim, paid: Money | undefined): ClaimState {
  const status = claim.status?.value;
  if (status === reversal) return 'reversal';
  if (status === estimate) return 'estimate';
  if (status === forwardedOnly) return 'forwarded';
  if (isDenied(claim)) return 'denied';
  if (allAdjustments(claim).some(isDenial)) return 'partly denied';
  return paid === undefined || isZero(paid) ? 'no payment' : 'paid';
}
