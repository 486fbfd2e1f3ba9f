import { isBalanced } from '../../remit/balance';
import type { Claim } from '../../remit/claim';
import {
  type ClaimBalance,
  claimBalanceOf,
  isLineMissing,
  isOffByLines,
  isUnexplained,
} from '../../remit/claim-balance';
import { doubledAdjustments } from '../../remit/doubled-adjustments';
import { absolute, equals, formatMoney, subtract } from '../../remit/money';
import { repeatsAmong } from '../../remit/repeated-adjustments';
import type { ClaimCheck, Related } from '../check';

/**
 * ## What it checks
 * A claim whose paid amount differs from its charge less all adjustments of the claim and its
 * lines. Estimates (claim status 25) need not balance. Reversals with wrong signs, claims without
 * any explanation, and repeated adjustments are left to other rules.
 *
 * ## Why it matters
 * A claim that does not balance cannot be posted: nobody has explained the difference.
 *
 * ## Example
 * `CLP*A1*1*100*80**MB*X1~CAS*CO*45*10~`: 100.00 charged less 10.00 adjusted is 90.00, not 80.00.
 *
 * ## Fix
 * Request a corrected remittance from the payer or clearinghouse.
 *
 * ## Source
 * 005010X221A1, balancing at the claim level.
 */
export const claimBalance: ClaimCheck = {
  id: 'claim-balance',
  title: 'Claim is out of balance',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'paid',
  run(claim, report) {
    const balance = claimBalanceOf(claim);
    if (!balance?.whole || isBalanced(balance.whole)) return;
    if (isUnexplained(claim) || isLineMissing(balance) || isOffByRepeats(claim, balance)) return;
    if (doubledAdjustments(claim).length > 0) return;
    if (!claim.charge || !claim.paid) return;
    const { charge, adjusted, paid, difference } = balance.whole;
    const related: Related[] = [{ span: claim.charge, message: `Charged ${formatMoney(charge)}` }];
    const { linePayments } = balance;
    const [first] = claim.lines;
    if (first && linePayments !== undefined && !equals(linePayments, paid)) {
      const message = `The lines were paid ${formatMoney(linePayments)} in total`;
      related.push({ span: first.span, message });
    }
    report({
      span: claim.paid,
      message:
        `Claim out of balance by ${formatMoney(absolute(difference))}: paid ${formatMoney(paid)}, ` +
        `calculated ${formatMoney(subtract(charge, adjusted))} (${formatMoney(charge)} charged less ` +
        `${formatMoney(adjusted)} adjusted).`,
      related,
    });
  },
};

/** Whether a repeated reason code on a line explains the difference; that has its own rule. */
function isOffByRepeats({ lines }: Claim, balance: ClaimBalance): boolean {
  return (
    isOffByLines(balance) && lines.some(({ adjustments }) => repeatsAmong(adjustments).length > 0)
  );
}
