import { paymentPage } from '../../report/payment-page';
import { listPayments } from '../../report/payments';
import { safeAdjustment, safeAmount, safeCode, safeDate } from '../safe';
import type { AssistantTool } from '../tool';

/** How each payment of a file comes about. */
export const summarizePayment: AssistantTool = {
  name: 'summarize_payment',
  title: 'Summarize Payments of a Remittance',
  description:
    'Says of each payment of a remittance what was charged, adjusted by which codes, and paid, ' +
    'whether it balances, its provider adjustments (PLB), and how many claims were denied.',
  files: ['file'],
  inputs: {},
  answer: ([source]) => {
    if (!source) return undefined;
    const payments = listPayments(source.document);
    return {
      payments: payments.slice(0, maxPayments).map((one) => {
        const { number, segment, paid, date, counts, ledger, balance } = paymentPage(source, one);
        return {
          payment: number,
          segment,
          date: safeDate(date?.date),
          paid: safeAmount(paid.amount),
          counts,
          charged: safeAmount(ledger.charged),
          steps: ledger.steps.map(({ kind, amount, codes }) => ({
            kind,
            amount: safeAmount(amount),
            codes: codes.map(({ group, reason, amount, count }) => ({
              code: safeAdjustment(group, reason),
              amount: safeAmount(amount),
              count,
            })),
          })),
          claimsPaid: safeAmount(balance.claims),
          providerAdjustments: balance.adjustments.map(({ reason, amount, segment }) => ({
            reason: safeCode('provider-adjustment-reason', reason),
            amount: safeAmount(amount),
            segment,
          })),
          calculated: safeAmount(balance.calculated),
          outOfBalanceBy: safeAmount(balance.difference),
          unreadableAmounts: balance.unreadable,
        };
      }),
      count: payments.length,
    };
  },
};

const maxPayments = 50;
