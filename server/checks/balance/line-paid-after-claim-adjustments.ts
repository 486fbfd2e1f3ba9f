import { isBalanced } from '../../remit/balance';
import { claimBalanceOf, isPaidAfterClaimAdjustments } from '../../remit/claim-balance';
import { absolute, formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Service lines that do not balance by themselves because their payments already include an
 * adjustment of the claim. The claim as a whole balances.
 *
 * ## Why it matters
 * Posting by line stops at such a line.
 *
 * ## Example
 * `CLP*A1*1*200*117.6*30*MB*X1~CAS*CO*253*2.4~SVC*HC:99214*200*117.6~CAS*CO*45*50~CAS*PR*2*30~`
 *
 * ## Fix
 * Post the adjustment of the claim with the line.
 *
 * ## Source
 * 005010X221A1, balancing at the service line level.
 */
export const linePaidAfterClaimAdjustments: ClaimCheck = {
  id: 'line-paid-after-claim-adjustments',
  title: 'Line payments include adjustments of the claim',
  severity: 'information',
  tags: ['balance'],
  scope: 'claim',
  needs: 'lines',
  run(claim, report) {
    const balance = claimBalanceOf(claim);
    if (!balance || !isPaidAfterClaimAdjustments(balance)) return;
    const at = balance.lines.findIndex((line) => line && !isBalanced(line));
    const line = claim.lines[at];
    const own = balance.lines[at];
    const [first] = claim.adjustments;
    if (!line?.paid || !own || !first) return;
    report({
      span: line.paid,
      message:
        `Line out of balance by ${formatMoney(absolute(own.difference))}: its payment already includes ` +
        'an adjustment of the claim. Post that adjustment with the line.',
      related: [{ span: first.segment, message: 'Adjustment of the claim' }],
    });
  },
};
