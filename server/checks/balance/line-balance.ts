import { type Balance, isBalanced } from '../../remit/balance';
import { claimBalanceOf, isPaidAfterClaimAdjustments } from '../../remit/claim-balance';
import { absolute, formatMoney, subtract } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A service line whose paid amount differs from its charge less its own adjustments. Not reported
 * if the adjustments on the claim account for the difference and the claim balances.
 *
 * ## Why it matters
 * Payments are posted by line. A line that does not balance stops posting or leaves a wrong balance
 * on the account.
 *
 * ## Example
 * `SVC*HC:G0463*100*70~CAS*CO*45*20~`: 100.00 charged less 20.00 adjusted is 80.00, not 70.00.
 *
 * ## Fix
 * Request a corrected remittance from the payer or clearinghouse.
 *
 * ## Source
 * 005010X221A1, balancing at the service line level.
 */
export const lineBalance: ClaimCheck = {
  id: 'line-balance',
  title: 'Service line is out of balance',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'lines',
  run(claim, report) {
    const balance = claimBalanceOf(claim);
    if (!balance?.lines.some(isOff) || isPaidAfterClaimAdjustments(balance)) return;
    for (const [i, { charge: charged, paid: settled }] of claim.lines.entries()) {
      const line = balance.lines[i];
      if (!charged || !settled || !line || isBalanced(line)) continue;
      const { charge, adjusted, paid, difference } = line;
      report({
        span: settled,
        message:
          `Line out of balance by ${formatMoney(absolute(difference))}: paid ${formatMoney(paid)}, ` +
          `calculated ${formatMoney(subtract(charge, adjusted))} (${formatMoney(charge)} charged less ` +
          `${formatMoney(adjusted)} adjusted).`,
        related: [{ span: charged, message: `Charged ${formatMoney(charge)}` }],
      });
    }
  },
};

function isOff(line: Balance | undefined): boolean {
  return line !== undefined && !isBalanced(line);
}
