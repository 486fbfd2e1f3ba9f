import { unreversedAmounts } from '../../remit/claim-balance';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A positive charge or payment of a reversal (claim status 22) or its lines. A reversal repeats the
 * earlier amounts with the opposite sign.
 *
 * ## Why it matters
 * If it is posted as is, a positive amount pays again what the reversal should take back.
 *
 * ## Example
 * `CLP*A1*22*100*-80**12*X1~`: the charge should be -100.
 *
 * ## Fix
 * Compare it with the original remittance, and request a corrected one from the payer.
 *
 * ## Source
 * 005010X221A1, reversals and corrections.
 */
export const reversalSign: ClaimCheck = {
  id: 'reversal-sign',
  title: 'Reversal has a positive amount',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'reversal',
  run(claim, report) {
    const [first, ...others] = unreversedAmounts(claim);
    if (first?.value === undefined) return;
    const more =
      others.length > 0
        ? `, and ${others.length} more positive amount${others.length > 1 ? 's' : ''}`
        : '';
    report({
      span: first,
      message:
        `Reversal with a positive amount, ${formatMoney(first.value)}${more}. A reversal repeats the ` +
        'earlier amounts with the opposite sign.',
    });
  },
};
