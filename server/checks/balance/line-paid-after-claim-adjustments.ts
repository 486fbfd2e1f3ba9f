import { isBalanced } from '../../remit/balance';
import { claimBalanceOf, isPaidAfterClaimAdjustments } from '../../remit/claim-balance';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Service lines that do not balance by themselves, because their payments already include what was
 * adjusted on the claim. The claim as a whole balances.
 *
 * ## Why it matters
 * Payments that are posted by line stop at such a line.
 *
 * ## Example
 * `CLP*A1*1*200*117.6*30*MB*X1~CAS*CO*253*2.4~SVC*HC:99214*200*117.6~CAS*CO*45*50~CAS*PR*2*30~`
 *
 * ## Fix
 * Post the adjustment of the claim with the line.
 *
 * ## Source
 * 005010X221A1, balancing: a line's payment is its charge less its own adjustments.
 */
export const linePaidAfterClaimAdjustments: ClaimCheck = {
  id: 'line-paid-after-claim-adjustments',
  title: 'Line payments include adjustments of the claim',
  severity: 'information',
  tags: ['balance'],
  scope: 'claim',
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
        `Line out of balance by ${formatMoney(own.difference)} by itself: its payment includes what ` +
        'was adjusted on the claim. Post that adjustment with the line.',
      related: [{ span: first.segment, message: 'Adjusted on the claim' }],
    });
  },
};
