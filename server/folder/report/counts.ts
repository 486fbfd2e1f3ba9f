import type { Claim } from '../../remit/claim';
import { daysBetween, type RemitDate } from '../../remit/date';
import { dateOf } from '../../remit/dates';
import { isDenied } from '../../remit/denial';
import { moneyOf } from '../../remit/field';
import { add, type Money, plainMoney, zero } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import type { SequestrationTotals } from '../../report/sequestration-totals';
import { countBlock, startTally, type Tally } from '../../report/totals';
import type { Terms } from '../../sequestration/terms';
import { type Block, openerOf } from '../../syntax/block';
import type { ReportReductions, ReportSums } from './report';

/** Sums of a report, or of one of its groups, that are still being counted. */
export interface Counts {
  readonly tally: Tally;
  deniedAmount: Money;
  received: number;
  days: number;
}

export function startCounts(): Counts {
  return { tally: startTally(), deniedAmount: zero, received: 0, days: 0 };
}

/** Counts a block of a payment; `paid` is the day of the payment. */
export function countPart(
  counts: Counts,
  block: Block,
  paid: RemitDate | undefined,
  terms: Terms,
): void {
  countBlock(counts.tally, block, terms);
  if (openerOf(block) === 'CLP') countClaim(counts, readClaim(block), paid);
}

function countClaim(counts: Counts, claim: Claim, paid: RemitDate | undefined): void {
  if (isDenied(claim)) {
    counts.deniedAmount = add(counts.deniedAmount, moneyOf(claim.charge) ?? zero);
  }
  const received = dateOf(claim.dates, '050')?.value;
  if (!received || !paid) return;
  counts.received++;
  counts.days += daysBetween(received, paid);
}

export function sumsOf({ tally, deniedAmount, received, days }: Counts): ReportSums {
  return {
    payments: tally.payments,
    claims: tally.claims,
    lines: tally.lines,
    denied: tally.denied,
    deniedAmount: plainMoney(deniedAmount),
    charged: plainMoney(tally.charged),
    paid: plainMoney(tally.paid),
    sent: plainMoney(tally.sent),
    patient: plainMoney(tally.patient),
    sequestration: plainMoney(tally.sequestration),
    turnaround: { claims: received, days },
  };
}

export function reductionsOf(totals: SequestrationTotals): ReportReductions {
  return {
    base: plainMoney(totals.base),
    reduction: plainMoney(totals.reduction),
    expected: plainMoney(totals.expected),
    right: totals.right,
    off: totals.off,
    missing: totals.missing,
    unknown: totals.unknown,
    missed: plainMoney(totals.missed),
    recoverable: plainMoney(totals.excess),
  };
}
