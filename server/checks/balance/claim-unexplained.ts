import { isBalanced } from '../../remit/balance';
import { claimBalanceOf, isBare, isUnexplained } from '../../remit/claim-balance';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim that was not paid as charged says why: it has an adjustment of its own or service lines.
 * Silent where nothing but its head is there.
 *
 * ## Why it matters
 * Without a reason nobody knows whether the rest is to be written off, billed to the patient or
 * appealed.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1~` with neither CAS nor SVC behind it: 20.00 are gone without a reason.
 *
 * ## Fix
 * Ask the payer for the adjustments; some clearinghouses drop them when a file is split.
 *
 * ## Source
 * 005010X221A1, balancing of the claim level.
 */
export const claimUnexplained: ClaimCheck = {
  id: 'claim-unexplained',
  title: 'A claim that is not paid as charged says why',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  run(claim, report) {
    const whole = claimBalanceOf(claim)?.whole;
    if (!whole || isBalanced(whole) || !isUnexplained(claim) || !claim.paid) return;
    if (isBare(claim)) return;
    report({
      span: claim.paid,
      message:
        `Claim paid ${formatMoney(whole.paid)} of ${formatMoney(whole.charge)} charged without a ` +
        'reason: it has no adjustment and no service line. Ask the payer for the adjustments.',
    });
  },
};
