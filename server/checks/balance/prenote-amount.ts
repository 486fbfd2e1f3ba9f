import { formatMoney, isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A prenotification (BPR01 is P) has no amount: it only tests the bank data.
 *
 * ## Why it matters
 * No money moves with a prenotification, so the amount will not arrive.
 *
 * ## Example
 * `BPR*P*117.6*C*ACH*CCP*…`
 *
 * ## Fix
 * Do not post the payment before the deposit is there, and contact the payer.
 *
 * ## Source
 * 005010X221A1, BPR01.
 */
export const prenoteAmount: PaymentCheck = {
  id: 'prenote-amount',
  title: 'A prenotification has an amount',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, handling } }, report) {
    if (handling?.value !== 'P' || amount?.value === undefined || isZero(amount.value)) return;
    report({
      span: handling,
      message: `Prenotification (P) of ${formatMoney(amount.value)}: with a prenotification no money moves.`,
      related: [{ span: amount, message: `Paid ${formatMoney(amount.value)}` }],
    });
  },
};
