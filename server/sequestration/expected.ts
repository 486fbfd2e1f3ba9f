import { allAdjustments, type Claim, estimate, reversal, type ServiceLine } from '../remit/claim';
import {
  absolute,
  applyRate,
  compare,
  isPositive,
  isZero,
  type Money,
  subtract,
  times,
} from '../remit/money';
import { type DecidingDates, decidingDates } from './dates';
import { figuresOf, totalOf } from './figures';
import { judge } from './judge';
import { payerOf } from './medicare';
import { periodsWithin, type RatePeriod } from './rates';
import {
  lineReduction,
  lookalikes,
  oldSequestrationCode,
  type Reduction,
  reductionsOf,
} from './reduction';
import type { Terms } from './terms';

/** A payment without a reduction, and the reduction that was expected. */
export interface Unreduced {
  /** Absent if the claim has no service lines. */
  readonly line: ServiceLine | undefined;
  readonly paid: Money;
  readonly expected: Money;
  readonly dates: DecidingDates;
  readonly period: RatePeriod;
}

/**
 * Returns the Medicare payments of a claim that have no 253 although their rate comes to at least a
 * cent. None if the claim itself has a 253, if that of some lines is correct for all lines together,
 * or if another reason code takes its place; none for reversals, estimates, and forwarded claims.
 */
export function unreducedPayments(claim: Claim, terms: Terms): readonly Unreduced[] {
  if (payerOf(claim.filing?.value) !== 'medicare') return none;
  if (exempt.has(claim.status?.value ?? '')) return none;
  const reductions = reductionsOf(claim);
  const whole = reductions.some(({ line }) => line === undefined);
  if (whole || (reductions.length > 0 && reductions.length === claim.lines.length)) return none;
  const payments = paymentsOf(claim, reductions);
  const unreduced: Unreduced[] = [];
  for (const payment of payments) {
    const expected = payment.amounts.length > 0 ? undefined : expectedOf(payment, terms);
    if (expected) unreduced.push(expected);
  }
  if (unreduced.length === 0 || hasStandIn(claim, terms)) return none;
  return reductions.length > 0 && isTogether(payments, unreduced[0], terms) ? none : unreduced;
}

const none: readonly Unreduced[] = [];

/** Reversed, forwarded, or only estimated. */
const exempt: ReadonlySet<string> = new Set([reversal, '23', estimate]);

/** The lines, if these have all adjustments of the claim, or else the claim as a whole. */
function paymentsOf(claim: Claim, reductions: readonly Reduction[]): readonly Reduction[] {
  if (reductions.length > 0 || (claim.lines.length > 0 && claim.adjustments.length === 0)) {
    return claim.lines.map((line) => lineReduction(claim, line));
  }
  return [{ claim, line: undefined, amounts: [], others: allAdjustments(claim) }];
}

/** Whether the claim has a 223, or a code confused with 253 that takes exactly its amount. */
function hasStandIn(claim: Claim, terms: Terms): boolean {
  if (reductionsOf(claim, oldSequestrationCode).length > 0) return true;
  return lookalikes.some((code) =>
    reductionsOf(claim, code).some((reduction) => judge(reduction, terms).kind === 'right'),
  );
}

/** The reduction expected of a payment that has none; `undefined` for less than a cent. */
function expectedOf(reduction: Reduction, { periods }: Terms): Unreduced | undefined {
  const figures = figuresOf(reduction);
  // Nothing is taken from a payment of zero or less.
  if (!figures || !isPositive(figures.fromPaid)) return undefined;
  const dates = decidingDates(reduction.claim, reduction.line);
  if (!dates) return undefined;
  const [period, change] = periodsWithin(periods, dates.from, dates.through);
  // If the dates span a rate change, the period without sequestration may apply.
  if (!period || change) return undefined;
  const expected = applyRate(figures.fromPaid, period.rate);
  if (isZero(expected)) return undefined;
  return { line: reduction.line, paid: figures.fromPaid, expected, dates, period };
}

/** Whether the lines with a reduction include that of the others. */
function isTogether(
  lines: readonly Reduction[],
  unreduced: Unreduced | undefined,
  { tolerance }: Terms,
): boolean {
  const figures = lines.flatMap((line) => figuresOf(line) ?? []);
  if (!unreduced || figures.length < lines.length) return true;
  const base = totalOf(figures.map(({ fromPaid }) => fromPaid));
  const taken = totalOf(figures.map(({ reduction }) => reduction));
  const difference = absolute(subtract(taken, applyRate(base, unreduced.period.rate)));
  return compare(difference, times(tolerance, lines.length)) <= 0;
}
