import { plainMoney } from '../remit/money';
import type { Totals } from '../report/totals';
import type { Summary } from './result';

/** Totals as programs read them. */
export function summaryOf(totals: Totals): Summary {
  return {
    payments: totals.payments,
    claims: totals.claims,
    denied: totals.denied,
    lines: totals.lines,
    sent: plainMoney(totals.sent),
    charged: plainMoney(totals.charged),
    paid: plainMoney(totals.paid),
    patient: plainMoney(totals.patient),
    sequestration: plainMoney(totals.sequestration),
    adjustments: Array.from(totals.adjustments.values(), (total) => ({
      ...total,
      amount: plainMoney(total.amount),
    })),
    providerAdjustments: Array.from(totals.providerAdjustments.values(), (total) => ({
      ...total,
      amount: plainMoney(total.amount),
    })),
  };
}
