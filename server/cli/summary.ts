import { plainMoney } from '../remit/money';
import { effectiveRate } from '../report/sequestration-totals';
import type { Totals } from '../report/totals';
import type { Summary } from '../stream/result';

/** Totals as programs read them. */
export function summaryOf(totals: Totals): Summary {
  const { reductions } = totals;
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
    sequestrationCuts: {
      base: plainMoney(reductions.base),
      rate: effectiveRate(reductions),
      right: reductions.right,
      off: reductions.off,
      unknown: reductions.unknown,
      missing: reductions.missing,
      missed: plainMoney(reductions.missed),
    },
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
