import { isCodeShaped } from '../../checks/code-faults';
import { plainMoney } from '../../remit/money';
import { effectiveRate } from '../../report/sequestration-totals';
import type { Totals } from '../../report/totals';

/** What a file adds up to; amounts are plain decimals with at least two places. */
export interface Summary {
  readonly payments: number;
  readonly claims: number;
  readonly denied: number;
  readonly lines: number;
  readonly sent: string;
  readonly charged: string;
  readonly paid: string;
  readonly patient: string;
  readonly sequestration: string;
  /** Sequestration reductions: what was paid before them, their rate, how many are correct. */
  readonly sequestrationCuts: {
    readonly base: string;
    /** `0.02`; empty if there are none. */
    readonly rate: string;
    readonly right: number;
    readonly off: number;
    /** Without a date of service, or unreadable. */
    readonly unknown: number;
    /** Medicare payments without a reduction that was expected, and how much that is. */
    readonly missing: number;
    readonly missed: string;
  };
  readonly adjustments: readonly {
    readonly group: string;
    readonly reason: string;
    readonly count: number;
    readonly amount: string;
  }[];
  readonly providerAdjustments: readonly {
    readonly reason: string;
    readonly count: number;
    readonly amount: string;
  }[];
}

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
      group: codeOrNothing(total.group, 2),
      reason: codeOrNothing(total.reason, 3),
      amount: plainMoney(total.amount),
    })),
    providerAdjustments: Array.from(totals.providerAdjustments.values(), (total) => ({
      ...total,
      reason: codeOrNothing(total.reason, 2),
      amount: plainMoney(total.amount),
    })),
  };
}

/** Elements that are out of place put a name or a number where a code belongs: not in a summary. */
function codeOrNothing(value: string, longest: number): string {
  return isCodeShaped(value, longest) ? value : '';
}
