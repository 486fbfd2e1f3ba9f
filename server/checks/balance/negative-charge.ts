import { reversal } from '../../remit/claim';
import { formatMoney, isNegative } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A negative charge on a claim whose status is not 22 (reversal).
 *
 * ## Why it matters
 * Software that identifies reversals by status posts this claim as a new one with reversed signs.
 *
 * ## Example
 * `CLP*A1*1*-100*-80**12*X1~`: processed as primary, but negative.
 *
 * ## Fix
 * Contact the payer. If the claim is a reversal, its status should be 22.
 *
 * ## Source
 * 005010X221A1, reversals and corrections.
 */
export const negativeCharge: ClaimCheck = {
  id: 'negative-charge',
  title: 'Negative charge on a claim that is not a reversal',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'charge',
  run({ status, charge }, report) {
    if (!status || status.value === reversal) return;
    if (charge?.value === undefined || !isNegative(charge.value)) return;
    report({
      span: charge,
      message:
        `Charge is ${formatMoney(charge.value)} with claim status ${status.value}. Only a reversal ` +
        '(claim status 22) has a negative charge.',
      related: [{ span: status, message: 'Claim status' }],
    });
  },
};
