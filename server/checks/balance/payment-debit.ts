import { formatMoney, isPositive } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment whose BPR03 is D (debit). Both C and D credit the provider; with D, the provider draws
 * the money from the payer's account by agreement.
 *
 * ## Why it matters
 * A payment that nobody draws does not arrive.
 *
 * ## Example
 * `BPR*I*117.6*D*ACH*…`
 *
 * ## Fix
 * Draw the payment if that was agreed. Otherwise, contact the payer; it should probably be C
 * (credit).
 *
 * ## Source
 * 005010X221A1, BPR03.
 */
export const paymentDebit: PaymentCheck = {
  id: 'payment-debit',
  title: 'Provider has to draw the payment',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, creditOrDebit } }, report) {
    if (creditOrDebit?.value !== 'D') return;
    if (amount?.value === undefined || !isPositive(amount.value)) return;
    report({
      span: creditOrDebit,
      message:
        `Payment of ${formatMoney(amount.value)} is a debit (D), which you draw from the payer's ` +
        'account. This is rare; contact the payer unless it was agreed.',
    });
  },
};
