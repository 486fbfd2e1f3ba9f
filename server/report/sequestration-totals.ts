import type { Claim } from '../remit/claim';
import { add, type Money, ratio, zero } from '../remit/money';
import { unreducedPayments } from '../sequestration/expected';
import { judgedReductions } from '../sequestration/judge';
import type { Terms } from '../sequestration/terms';
import { verdictState } from './parts/verdict-state';

/** What sequestration took from some part of a remittance, and how much of it is right. */
export interface SequestrationTotals {
  /** The cuts that can be read. */
  readonly reduction: Money;
  /** What was paid before them. */
  readonly base: Money;
  /** Cuts that are what the rate asks for. */
  readonly right: number;
  /** Cuts that are not, or should not be there. */
  readonly off: number;
  /** Cuts that cannot be judged: without a date of service, unreadable, or of an earlier payer. */
  readonly unknown: number;
  /** Medicare payments without the cut their rate asks for. */
  readonly missing: number;
  /** What that would have been. */
  readonly missed: Money;
}

export type SequestrationTally = {
  -readonly [K in keyof SequestrationTotals]: SequestrationTotals[K];
};

export function startSequestrationTally(): SequestrationTally {
  return { reduction: zero, base: zero, right: 0, off: 0, unknown: 0, missing: 0, missed: zero };
}

export function countSequestration(tally: SequestrationTally, claim: Claim, terms: Terms): void {
  for (const { verdict } of judgedReductions(claim, terms)) {
    tally[verdictState(verdict)]++;
    if (verdict.kind === 'unreadable') continue;
    tally.reduction = add(tally.reduction, verdict.figures.reduction);
    tally.base = add(tally.base, verdict.figures.fromPaid);
  }
  for (const { expected } of unreducedPayments(claim, terms)) {
    tally.missing++;
    tally.missed = add(tally.missed, expected);
  }
}

/** The cuts as a share of what was paid before them, `0.02`; empty where nothing was cut. */
export function effectiveRate({ reduction, base }: SequestrationTotals): string {
  return ratio(reduction, base, 4);
}
