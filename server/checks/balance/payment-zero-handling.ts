import { isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment of 0.00 by method NON is a notice only (BPR01 is H).
 *
 * ## Why it matters
 * I says that a payment and its remittance travel together; no payment comes here.
 *
 * ## Example
 * `BPR*I*0*C*NON************20250314~`
 *
 * ## Fix
 * Post the remittance without a deposit.
 *
 * ## Source
 * X12 interpretations 352 and 2228; 005010X221A1, BPR01.
 */
export const paymentZeroHandling: PaymentCheck = {
  id: 'payment-zero-handling',
  title: 'A payment of zero is not marked as a notice only',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, handling, method } }, report) {
    if (method?.value !== 'NON' || !handling || handling.value === 'H') return;
    if (amount?.value === undefined || !isZero(amount.value)) return;
    report({
      span: handling,
      message: `Payment of 0.00 without money (NON) and with handling ${handling.value}: it should be H, a notice only.`,
    });
  },
};
