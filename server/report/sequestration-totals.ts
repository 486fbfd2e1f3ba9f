import type { Claim } from '../remit/claim';
import { add, type Money, ratio, zero } from '../remit/money';
import type { Terms } from '../sequestration/terms';
import { type ReductionPart, reductionParts } from './reduction-parts';

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
  for (const part of reductionParts(claim, terms)) countReduction(tally, part);
}

export function countReduction(tally: SequestrationTally, part: ReductionPart): void {
  tally[part.state]++;
  tally.reduction = add(tally.reduction, part.reduction);
  tally.base = add(tally.base, part.base);
  tally.missed = add(tally.missed, part.missed);
}

/** The cuts as a share of what was paid before them, `0.02`; empty where nothing was cut. */
export function effectiveRate({ reduction, base }: SequestrationTotals): string {
  return ratio(reduction, base, 4);
}
