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

/** A payment that carries no cut, and what would have been taken from it. */
export interface Unreduced {
  /** Absent for a claim without service lines. */
  readonly line: ServiceLine | undefined;
  readonly paid: Money;
  readonly expected: Money;
  readonly dates: DecidingDates;
  readonly period: RatePeriod;
}

/**
 * The payments of a claim that carry no 253 though Medicare cuts them: its rate would make at least
 * a cent. None where the claim itself carries a 253, where that of some lines is right for all lines
 * together, or where another reason stands in for it; and none for reversals, for estimates and for
 * claims that went on to another payer.
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

/** Reversed, forwarded or only estimated. */
const exempt: ReadonlySet<string> = new Set([reversal, '23', estimate]);

/** By lines where these make up the claim, else as a whole. */
function paymentsOf(claim: Claim, reductions: readonly Reduction[]): readonly Reduction[] {
  if (reductions.length > 0 || (claim.lines.length > 0 && claim.adjustments.length === 0)) {
    return claim.lines.map((line) => lineReduction(claim, line));
  }
  return [{ claim, line: undefined, amounts: [], others: allAdjustments(claim) }];
}

/** Whether 223 stands there, or a reason that is taken for 253 makes just what it would make. */
function hasStandIn(claim: Claim, terms: Terms): boolean {
  if (reductionsOf(claim, oldSequestrationCode).length > 0) return true;
  return lookalikes.some((code) =>
    reductionsOf(claim, code).some((reduction) => judge(reduction, terms).kind === 'right'),
  );
}

/** What would have been taken from a payment without a cut; `undefined` for less than a cent. */
function expectedOf(reduction: Reduction, { periods }: Terms): Unreduced | undefined {
  const figures = figuresOf(reduction);
  // Nothing is taken from a payment of zero or less.
  if (!figures || !isPositive(figures.fromPaid)) return undefined;
  const dates = decidingDates(reduction.claim, reduction.line);
  if (!dates) return undefined;
  const [period, change] = periodsWithin(periods, dates.from, dates.through);
  // Days that straddle a change may follow the period without a cut.
  if (!period || change) return undefined;
  const expected = applyRate(figures.fromPaid, period.rate);
  if (isZero(expected)) return undefined;
  return { line: reduction.line, paid: figures.fromPaid, expected, dates, period };
}

/** Whether the lines that carry a cut carry that of the others too. */
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
