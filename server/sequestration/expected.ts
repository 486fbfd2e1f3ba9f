import { allAdjustments, type Claim, type ServiceLine } from '../remit/claim';
import { absolute, applyRate, compare, isZero, type Money, subtract, times } from '../remit/money';
import { type Cut, cutsOf, lineCut } from './cut';
import { type DecidingDates, decidingDates } from './dates';
import { figuresOf, totalOf } from './figures';
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
 * The payments of a claim that carry no 253 though its rate would make at least a cent. None where
 * the claim itself carries one, nor where the 253 of some lines is right for all lines together.
 * Who pays is not asked.
 */
export function uncutPayments(claim: Claim, terms: Terms): readonly Uncut[] {
  const cuts = cutsOf(claim);
  if (cuts.some(({ line }) => line === undefined) || cuts.length === claim.lines.length)
    return none;
  const whole = cuts.length === 0 && (claim.lines.length === 0 || claim.adjustments.length > 0);
  const payments = whole ? [wholeClaim(claim)] : claim.lines.map((line) => lineCut(claim, line));
  const uncut = payments.flatMap((payment) =>
    payment.amounts.length > 0 ? none : (expectedOf(payment, terms) ?? none),
  );
  return cuts.length > 0 && isTogether(payments, uncut[0], terms) ? none : uncut;
}

const none: readonly Uncut[] = [];

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

function wholeClaim(claim: Claim): Cut {
  return { claim, line: undefined, amounts: [], others: allAdjustments(claim) };
}
