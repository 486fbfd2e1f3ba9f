import { formatMoney, isPositive } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment of money is a credit to the provider's account and not a debit.
 *
 * ## Why it matters
 * A debit takes the amount out of the account instead of paying it in.
 *
 * ## Example
 * `BPR*I*100*D*ACH*…`
 *
 * ## Fix
 * Look at the bank statement and ask the payer which way the money went.
 *
 * ## Source
 * 005010X221A1, financial information (BPR03).
 */
export const paymentDebit: PaymentCheck = {
  id: 'payment-debit',
  title: 'A payment of money is a credit',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, creditOrDebit } }, report) {
    if (creditOrDebit?.value !== 'D') return;
    if (amount?.value === undefined || !isPositive(amount.value)) return;
    report({
      span: creditOrDebit,
      message:
        `Payment of ${formatMoney(amount.value)} as a debit (D): a debit takes money out of the ` +
        "provider's account. Ask the payer whether a credit (C) is meant.",
    });
  },
};
