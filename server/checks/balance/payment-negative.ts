import { formatMoney, isNegative } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment (BPR02) below zero.
 *
 * ## Why it matters
 * A remittance cannot withdraw money from the provider's account. What the provider owes is carried
 * forward to a later remittance by a negative provider adjustment FB, which makes the payment zero.
 *
 * ## Example
 * `BPR*I*-50*C*CHK…`
 *
 * ## Fix
 * Request a remittance that carries the balance forward.
 *
 * ## Source
 * 005010X221A1, BPR02, balance forward processing.
 */
export const paymentNegative: PaymentCheck = {
  id: 'payment-negative',
  title: 'Payment is negative',
  severity: 'error',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount } }, report) {
    if (amount?.value === undefined || !isNegative(amount.value)) return;
    report({
      span: amount,
      message:
        `Payment is ${formatMoney(amount.value)}, but it cannot be negative. A balance owed is carried ` +
        `forward by provider adjustment FB of ${formatMoney(amount.value)}, and the payment is 0.00.`,
    });
  },
};
