import { formatMoney, isNegative } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment is zero or more.
 *
 * ## Why it matters
 * A remittance cannot take money out of the provider's account. What the provider owes is moved to
 * a later remittance by a negative provider adjustment FB, which brings this one back to zero.
 *
 * ## Example
 * `BPR*I*-50*C*CHK…`
 *
 * ## Fix
 * Ask the payer for a remittance that carries the balance forward.
 *
 * ## Source
 * 005010X221A1, financial information (BPR02) and balance forward processing.
 */
export const paymentNegative: PaymentCheck = {
  id: 'payment-negative',
  title: 'A payment is never negative',
  severity: 'error',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount } }, report) {
    if (amount?.value === undefined || !isNegative(amount.value)) return;
    report({
      span: amount,
      message:
        `Payment of ${formatMoney(amount.value)}: a payment cannot be negative. What the provider ` +
        `owes is moved on by provider adjustment FB of ${formatMoney(amount.value)}, and the ` +
        'payment is then 0.00.',
    });
  },
};
