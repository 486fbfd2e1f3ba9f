import type { Claim } from '../remit/claim';
import { add, isNegative, type Money, ratio, subtract, zero } from '../remit/money';
import type { Terms } from '../sequestration/terms';
import { type ReductionPart, reductionParts } from './reduction-parts';

/** The sequestration reductions of some part of a remittance, and how many are correct. */
export interface SequestrationTotals {
  /** The total of the readable reductions. */
  readonly reduction: Money;
  /** The payments before sequestration. */
  readonly base: Money;
  /** Reductions that match the rate. */
  readonly right: number;
  /** Reductions that do not, or that should not exist. */
  readonly off: number;
  /** Reductions that cannot be checked: without a service date, unreadable, or repeated. */
  readonly unknown: number;
  /** Medicare payments without an expected reduction. */
  readonly missing: number;
  /** The total of those reductions. */
  readonly missed: Money;
  /** What the rates make of all that they judge, missing reductions included. */
  readonly expected: Money;
  /** What was taken beyond that. */
  readonly excess: Money;
}

export type SequestrationTally = {
  -readonly [K in keyof SequestrationTotals]: SequestrationTotals[K];
};

export function startSequestrationTally(): SequestrationTally {
  return {
    reduction: zero,
    base: zero,
    right: 0,
    off: 0,
    unknown: 0,
    missing: 0,
    missed: zero,
    expected: zero,
    excess: zero,
  };
}

export function countSequestration(tally: SequestrationTally, claim: Claim, terms: Terms): void {
  for (const part of reductionParts(claim, terms)) countReduction(tally, part);
}

export function countReduction(tally: SequestrationTally, part: ReductionPart): void {
  tally[part.state]++;
  tally.reduction = add(tally.reduction, part.reduction);
  tally.base = add(tally.base, part.base);
  tally.missed = add(tally.missed, part.missed);
  tally.expected = add(tally.expected, part.expected ?? zero);
  tally.excess = add(tally.excess, excessOf(part));
}

/** What an amount that is off takes too much; a reversal gives it back, and so counts below zero. */
export function excessOf({ state, reduction, expected }: ReductionPart): Money {
  if (state !== 'off' || expected === undefined) return zero;
  const difference = subtract(reduction, expected);
  return isNegative(difference) === isNegative(reduction) ? difference : zero;
}

/** The reductions as a fraction of the payments before them, `0.02`; empty without payments. */
export function effectiveRate({ reduction, base }: SequestrationTotals): string {
  return ratio(reduction, base, 4);
}
