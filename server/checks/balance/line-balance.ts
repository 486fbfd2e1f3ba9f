import { type Balance, isBalanced } from '../../remit/balance';
import { claimBalanceOf, isPaidAfterClaimAdjustments } from '../../remit/claim-balance';
import { formatMoney, subtract } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * What was paid for a service line is its charge less its own adjustments. Silent where the lines
 * already count in what was adjusted above them and the claim balances.
 *
 * ## Why it matters
 * Payments are posted line by line; a line that does not balance stops the posting or leaves a
 * wrong balance on the account.
 *
 * ## Example
 * `SVC*HC:G0463*100*70~CAS*CO*45*20~`: 100.00 charged less 20.00 adjusted is 80.00, not 70.00.
 *
 * ## Fix
 * Ask the payer or clearinghouse for a corrected remittance; the figures are theirs.
 *
 * ## Source
 * 005010X221A1, balancing of the service line level.
 */
export const lineBalance: ClaimCheck = {
  id: 'line-balance',
  title: 'Service line is out of balance',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
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
          `Line out of balance by ${formatMoney(difference)}: paid ${formatMoney(paid)}, calculated ` +
          `${formatMoney(subtract(charge, adjusted))} (${formatMoney(charge)} charged less ` +
          `${formatMoney(adjusted)} adjusted).`,
        related: [{ span: charged, message: `Charged ${formatMoney(charge)}` }],
      });
    }
  },
};

function isOff(line: Balance | undefined): boolean {
  return line !== undefined && !isBalanced(line);
}
