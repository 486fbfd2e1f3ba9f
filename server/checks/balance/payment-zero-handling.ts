import { isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment of 0.00 with method NON and a handling code (BPR01) other than H, notice only.
 *
 * ## Why it matters
 * I says that payment and remittance travel together, but no payment follows.
 *
 * ## Example
 * `BPR*I*0*C*NON************20250314~`
 *
 * ## Fix
 * Post the remittance without a deposit.
 *
 * ## Source
 * X12 RFI 352, X12 RFI 2228; 005010X221A1, BPR01.
 */
export const paymentZeroHandling: PaymentCheck = {
  id: 'payment-zero-handling',
  title: 'Payment of zero is not a notice only',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, handling, method } }, report) {
    if (method?.value !== 'NON' || !handling || handling.value === 'H') return;
    if (amount?.value === undefined || !isZero(amount.value)) return;
    report({
      span: handling,
      message: `Payment of 0.00 (NON) with handling code ${handling.value}. It should be H, a notice only.`,
    });
  },
};
