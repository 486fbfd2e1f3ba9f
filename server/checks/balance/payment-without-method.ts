import { formatMoney, isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment of money names the way it travels: its method is not NON.
 *
 * ## Why it matters
 * NON says that no money comes; whoever posts the amount waits for a deposit in vain.
 *
 * ## Example
 * `BPR*H*100*C*NON…`: 100.00 are paid and no money moves.
 *
 * ## Fix
 * Ask the payer whether the money is on its way, and by which means.
 *
 * ## Source
 * 005010X221A1, financial information (BPR02, BPR04).
 */
export const paymentWithoutMethod: PaymentCheck = {
  id: 'payment-without-method',
  title: 'A payment of money has a method other than NON',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, method } }, report) {
    if (method?.value !== 'NON' || amount?.value === undefined || isZero(amount.value)) return;
    report({
      span: method,
      message:
        `Payment of ${formatMoney(amount.value)} with method NON, which says that no money moves: ` +
        'ask the payer by which means it comes.',
      related: [{ span: amount, message: `Paid ${formatMoney(amount.value)}` }],
    });
  },
};
