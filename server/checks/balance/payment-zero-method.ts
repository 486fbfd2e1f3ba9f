import { isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * Where nothing is paid, the method says so: NON, and neither a transfer nor a check.
 *
 * ## Why it matters
 * Software that matches deposits looks for a check or a transfer that was never made.
 *
 * ## Example
 * `BPR*I*0*C*ACH*…` should be `BPR*H*0*C*NON…`.
 *
 * ## Fix
 * Post the remittance without a deposit and tell the payer.
 *
 * ## Source
 * 005010X221A1, financial information (BPR02, BPR04).
 */
export const paymentZeroMethod: PaymentCheck = {
  id: 'payment-zero-method',
  title: 'A payment of zero has the method NON',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, method } }, report) {
    if (!method || method.value === 'NON') return;
    if (amount?.value === undefined || !isZero(amount.value)) return;
    report({
      span: method,
      message: `Payment of 0.00 with method ${method.value}: where no money moves it is NON.`,
    });
  },
};
