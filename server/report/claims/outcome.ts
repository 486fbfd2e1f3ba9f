import { allAdjustments, type Claim } from '../../remit/claim';
import { deniedAmount, pendingAmount } from '../../remit/denial';
import { moneyOf } from '../../remit/field';
import { isZero, type Money, zero } from '../../remit/money';
import type { ClaimState } from './row';
import { claimState } from './state';

/** What became of a claim, and which amounts of it are still to be worked. */
export interface ClaimOutcome {
  readonly state: ClaimState;
  /** What denials hold back; the whole charge where only the claim's status denies it. */
  readonly denied: Money;
  /** What the payer has not decided. */
  readonly pending: Money;
}

/** The one judgment that lists, hovers, lenses, and the status bar share. */
export function claimOutcome(claim: Claim): ClaimOutcome {
  const state = claimState(claim, claim.paid?.value);
  if (state === 'reversal' || state === 'estimate') return { state, denied: zero, pending: zero };
  const adjustments = allAdjustments(claim);
  const pending = pendingAmount(adjustments);
  const denied = deniedAmount(adjustments);
  const byStatusAlone = state === 'denied' && isZero(denied) && isZero(pending);
  return { state, denied: byStatusAlone ? (moneyOf(claim.charge) ?? zero) : denied, pending };
}
