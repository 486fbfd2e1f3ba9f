import { reversal } from '../../remit/claim';
import { formatMoney, isNegative } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Only a reversal (claim status 22) has a negative charge.
 *
 * ## Why it matters
 * Software that tells a reversal by its status posts this claim as a new one with turned signs.
 *
 * ## Example
 * `CLP*A1*1*-100*-80**12*X1~`: a claim worked as first payer, yet below zero.
 *
 * ## Fix
 * Ask the payer whether the claim is taken back; then its status is 22.
 *
 * ## Source
 * 005010X221A1, reversals and corrections.
 */
export const negativeCharge: ClaimCheck = {
  id: 'negative-charge',
  title: 'Only a reversal has a negative charge',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  run({ status, charge }, report) {
    if (!status || status.value === reversal) return;
    if (charge?.value === undefined || !isNegative(charge.value)) return;
    report({
      span: charge,
      message:
        `Charge of ${formatMoney(charge.value)} with claim status ${status.value}: only a reversal, ` +
        'claim status 22, has a negative charge.',
      related: [{ span: status, message: 'Claim status' }],
    });
  },
};
