import { allAdjustments, type Claim, estimate, reversal, type ServiceLine } from '../remit/claim';
import { absolute, applyRate, compare, isZero, type Money, subtract, times } from '../remit/money';
import { type Cut, cutsOf, lineCut, lookalikes, oldSequestrationCode } from './cut';
import { type DecidingDates, decidingDates } from './dates';
import { figuresOf, totalOf } from './figures';
import { judge } from './judge';
import { payerOf } from './medicare';
import { periodsWithin, type RatePeriod } from './rates';
import type { Terms } from './terms';

/** A payment that carries no cut, and what would have been taken from it. */
export interface Uncut {
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
export function uncutPayments(claim: Claim, terms: Terms): readonly Uncut[] {
  if (payerOf(claim.filing?.value) !== 'medicare') return none;
  if (exempt.has(claim.status?.value ?? '')) return none;
  const cuts = cutsOf(claim);
  const whole = cuts.some(({ line }) => line === undefined);
  if (whole || (cuts.length > 0 && cuts.length === claim.lines.length)) return none;
  const payments = paymentsOf(claim, cuts);
  const uncut: Uncut[] = [];
  for (const payment of payments) {
    const expected = payment.amounts.length > 0 ? undefined : expectedOf(payment, terms);
    if (expected) uncut.push(expected);
  }
  if (uncut.length === 0 || hasStandIn(claim, terms)) return none;
  return cuts.length > 0 && isTogether(payments, uncut[0], terms) ? none : uncut;
}

const none: readonly Uncut[] = [];

/** Reversed, forwarded or only estimated. */
const exempt: ReadonlySet<string> = new Set([reversal, '23', estimate]);

/** By lines where these make up the claim, else as a whole. */
function paymentsOf(claim: Claim, cuts: readonly Cut[]): readonly Cut[] {
  if (cuts.length > 0 || (claim.lines.length > 0 && claim.adjustments.length === 0)) {
    return claim.lines.map((line) => lineCut(claim, line));
  }
  return [{ claim, line: undefined, amounts: [], others: allAdjustments(claim) }];
}

/** Whether 223 stands there, or a reason that is taken for 253 makes just what it would make. */
function hasStandIn(claim: Claim, terms: Terms): boolean {
  if (cutsOf(claim, oldSequestrationCode).length > 0) return true;
  return lookalikes.some((code) =>
    cutsOf(claim, code).some((cut) => judge(cut, terms).kind === 'right'),
  );
}

/** What would have been taken from a payment without a cut; `undefined` for less than a cent. */
function expectedOf(cut: Cut, { periods }: Terms): Uncut | undefined {
  const figures = figuresOf(cut);
  if (!figures || isZero(figures.fromPaid)) return undefined;
  const dates = decidingDates(cut.claim, cut.line);
  if (!dates) return undefined;
  const [period, change] = periodsWithin(periods, dates.from, dates.through);
  // Days that straddle a change may follow the period without a cut.
  if (!period || change) return undefined;
  const expected = applyRate(figures.fromPaid, period.rate);
  if (isZero(expected)) return undefined;
  return { line: cut.line, paid: figures.fromPaid, expected, dates, period };
}

/** Whether the lines that carry a cut carry that of the others too. */
function isTogether(
  lines: readonly Cut[],
  uncut: Uncut | undefined,
  { tolerance }: Terms,
): boolean {
  const figures = lines.flatMap((line) => figuresOf(line) ?? []);
  if (!uncut || figures.length < lines.length) return true;
  const base = totalOf(figures.map(({ fromPaid }) => fromPaid));
  const taken = totalOf(figures.map(({ cut }) => cut));
  const difference = absolute(subtract(taken, applyRate(base, uncut.period.rate)));
  return compare(difference, times(tolerance, lines.length)) <= 0;
}
