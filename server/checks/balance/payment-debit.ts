import { formatMoney, isPositive } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment marked as a debit (BPR03 is D). Both C and D credit the provider; with D the provider draws
 * the money from the payer's account, by arrangement.
 *
 * ## Why it matters
 * A payment that nobody draws does not arrive.
 *
 * ## Example
 * `BPR*I*117.6*D*ACH*…`
 *
 * ## Fix
 * Draw the payment if that was agreed. Otherwise contact the payer: a credit (C) may be meant.
 *
 * ## Source
 * 005010X221A1, financial information (BPR03).
 */
export const paymentDebit: PaymentCheck = {
  id: 'payment-debit',
  title: 'The provider has to draw the payment',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, creditOrDebit } }, report) {
    if (creditOrDebit?.value !== 'D') return;
    if (amount?.value === undefined || !isPositive(amount.value)) return;
    report({
      span: creditOrDebit,
      message:
        `Payment of ${formatMoney(amount.value)} as a debit (D): you draw it from the payer's account. ` +
        'That is rare. Contact the payer unless it was agreed.',
    });
  },
};
