import { type Claim, estimate } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import { balanceWords } from './words';

/** Whether a claim balances, in a sentence, or why it is not checked. */
export function claimBalanceWords(claim: Claim): string {
  if (claim.status?.value === estimate) return 'Not checked: an estimate pays nothing.';
  const balance = claimBalanceOf(claim);
  if (!balance) return 'Not checked: the signs of its amounts do not fit its status.';
  if (!balance.whole) return 'Not checked: an amount is missing or not a number.';
  return balanceWords(balance.whole.difference);
}
