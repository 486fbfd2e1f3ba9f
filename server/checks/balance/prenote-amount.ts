import { formatMoney, isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A prenotification (BPR01 is P) with an amount. It only tests the bank data.
 *
 * ## Why it matters
 * A prenotification sends no money, so the amount will not arrive.
 *
 * ## Example
 * `BPR*P*117.6*C*ACH*CCP*…`
 *
 * ## Fix
 * Do not post the payment before the deposit arrives, and contact the payer.
 *
 * ## Source
 * 005010X221A1, BPR01.
 */
export const prenoteAmount: PaymentCheck = {
  id: 'prenote-amount',
  title: 'Prenotification has an amount',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, handling } }, report) {
    if (handling?.value !== 'P' || amount?.value === undefined || isZero(amount.value)) return;
    report({
      span: handling,
      message: `Prenotification (P) of ${formatMoney(amount.value)}, but a prenotification sends no money.`,
      related: [{ span: amount, message: `Paid ${formatMoney(amount.value)}` }],
    });
  },
};
