import { isBalanced } from '../../remit/balance';
import { claimBalanceOf, isBare, isUnexplained } from '../../remit/claim-balance';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim whose paid amount differs from its charge, without adjustments and service lines. Not
 * reported if the claim consists of its CLP alone.
 *
 * ## Why it matters
 * Without a reason, nobody knows whether to write off the rest, bill it to the patient, or appeal.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1~` followed by neither CAS nor SVC: 20.00 without a reason.
 *
 * ## Fix
 * Request the adjustments from the payer. Some clearinghouses lose them when they split a file.
 *
 * ## Source
 * 005010X221A1, balancing at the claim level.
 */
export const claimUnexplained: ClaimCheck = {
  id: 'claim-unexplained',
  title: 'Claim is not paid as charged and gives no reason',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'paid',
  run(claim, report) {
    const whole = claimBalanceOf(claim)?.whole;
    if (!whole || isBalanced(whole) || !isUnexplained(claim) || !claim.paid) return;
    if (isBare(claim)) return;
    report({
      span: claim.paid,
      message:
        `Claim paid ${formatMoney(whole.paid)} of ${formatMoney(whole.charge)} charged, with no ` +
        'adjustment and no service line to explain it. Request the adjustments from the payer.',
    });
  },
};
