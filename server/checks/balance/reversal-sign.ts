import { unturnedAmounts } from '../../remit/claim-balance';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * In a reversal (claim status 22) charge, payment and patient responsibility of the claim and of
 * its lines are negative or zero: every amount of the earlier result with its sign turned.
 *
 * ## Why it matters
 * Posted as it stands, a positive amount pays a second time what the reversal is to take back.
 *
 * ## Example
 * `CLP*A1*22*100*-80**12*X1~`: the charge should be -100.
 *
 * ## Fix
 * Compare with the remittance that paid the claim and ask the payer for a corrected one.
 *
 * ## Source
 * 005010X221A1, reversals and corrections.
 */
export const reversalSign: ClaimCheck = {
  id: 'reversal-sign',
  title: 'A reversal has positive amounts',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  run(claim, report) {
    const [first, ...others] = unturnedAmounts(claim);
    if (first?.value === undefined) return;
    const more =
      others.length === 1 ? ' (and 1 more amount)' : ` (and ${others.length} more amounts)`;
    report({
      span: first,
      message:
        `Reversal with a positive amount of ${formatMoney(first.value)}${others.length > 0 ? more : ''}. ` +
        'Charge and payment of a reversal and of its lines are negative.',
    });
  },
};
