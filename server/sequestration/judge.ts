import { memoizeLast } from '../cache';
import type { Adjustment, Claim } from '../remit/claim';
import {
  absolute,
  compare,
  equals,
  isNegative,
  isZero,
  type Money,
  subtract,
  times,
  zero,
} from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import { decidingDates } from './dates';
import { type Figures, figuresOf, leftOf } from './figures';
import { findFit, rollUp } from './fit';
import { isSecondary, payerOf } from './medicare';
import { periodsWithin, type RatePeriod } from './rates';
import { nearer, type Rating, rateBeforeFee, rateBy, rateByLines } from './rating';
import { lineReduction, type Reduction, reductionsOf } from './reduction';
import type { Terms } from './terms';
import type { Twice, Verdict } from './verdict';

export interface JudgedReduction {
  readonly reduction: Reduction;
  readonly verdict: Verdict;
}

/** Every reduction of a claim with its verdict; kept for repeated calls with the same claim. */
export const judgedReductions = memoizeLast(
  (claim: Claim, terms: Terms): readonly JudgedReduction[] => {
    const reductions = reductionsOf(claim);
    if (reductions.length === 0) return none;
    return reductions.map((reduction) => ({ reduction, verdict: judge(reduction, terms) }));
  },
);

/** What most claims of most payers have. */
const none: readonly JudgedReduction[] = [];

/** Every 253 of a claim: its own first, then those of its lines. */
export const sequestrationOf = memoizeLast((claim: Claim, terms: Terms): readonly Adjustment[] => {
  const all: Adjustment[] = [];
  for (const { reduction } of judgedReductions(claim, terms))
    for (const one of reduction.amounts) all.push(one);
  return all;
});

/** Checks one reduction: the only place that decides whether it is correct. */
export function judge(reduction: Reduction, terms: Terms): Verdict {
  const figures = figuresOf(reduction);
  if (!figures) return { kind: 'unreadable' };
  const payer = payerOf(reduction.claim.filing?.value);
  if (payer === 'other') return { kind: 'not medicare', figures };
  if (payer !== 'medicare' && isSecondary(reduction.claim.status?.value))
    return { kind: 'repeated', figures };
  if (isZero(figures.reduction) && reduction.amounts.every(isEmpty))
    return { kind: 'zero', figures };
  const left = leftOf(figures);
  if (isZero(left)) return { kind: 'unpaid', figures };
  if (isOpposite(left, figures.reduction)) return { kind: 'opposite', figures };
  return findTwice(reduction, figures, terms) ?? judgeRate(reduction, figures, terms);
}

function isEmpty({ amount }: Adjustment): boolean {
  return amount?.value === zero;
}

function isOpposite(a: Money, b: Money): boolean {
  return !isZero(a) && !isZero(b) && isNegative(a) !== isNegative(b);
}

/** Compares a reduction with the rate of its dates. */
function judgeRate(reduction: Reduction, figures: Figures, terms: Terms): Verdict {
  const dates = decidingDates(reduction.claim, reduction.line);
  if (!dates) return { kind: 'undated', figures };
  const periods = periodsWithin(terms.periods, dates.from, dates.through);
  const due = periods.find(({ rate }) => rate !== '0');
  if (!due) return { kind: 'not due', figures, dates, period: periods[0] as RatePeriod };
  let rating = rateBy(figures, due);
  for (const period of periods) {
    if (period !== due && period.rate !== '0') rating = nearer(rating, rateBy(figures, period));
  }
  const byLines =
    !reduction.line && periods.length > 1 ? rateByLines(reduction, figures, due, terms) : undefined;
  if (byLines) rating = nearer(rating, byLines);
  if (isWithin(rating, reduction, terms)) return { kind: 'right', figures, dates, periods, rating };
  const rated = { figures, dates, periods, rating };
  const beforeFee = rateBeforeFee(reduction, figures, rating.period);
  if (beforeFee && isWithin(beforeFee, reduction, terms)) {
    return { kind: 'right', ...rated, rating: beforeFee };
  }
  const other = otherRate(reduction, figures, rating.period, terms);
  if (other) return { kind: 'other rate', other, ...rated };
  const fit = findFit(reduction, figures, rating.reading.base, rating.period.rate);
  return { kind: 'off', fit, ...rated };
}

/** The tolerance applies per amount of a line; for a claim's own reduction, per line. */
function isWithin(
  { difference }: Rating,
  { claim, line, amounts }: Reduction,
  { tolerance }: Terms,
): boolean {
  const count = line ? amounts.length : Math.max(amounts.length, claim.lines.length);
  return compare(absolute(difference), times(tolerance, count)) <= 0;
}

/** The period, nearest in time first, whose rate results in exactly the reported amount. */
function otherRate(
  reduction: Reduction,
  figures: Figures,
  due: RatePeriod,
  { periods }: Terms,
): Rating | undefined {
  const at = periods.indexOf(due);
  const distance = (period: RatePeriod) => Math.abs(periods.indexOf(period) - at);
  return periods
    .filter(({ rate }) => rate !== '0' && rate !== due.rate)
    .sort((a, b) => distance(a) - distance(b))
    .map((period) => rateBy(figures, period))
    .find(({ period, difference }) => {
      if (isZero(difference)) return true;
      const rolled = reduction.line ? undefined : rollUp(reduction, period.rate);
      return rolled && equals(rolled.amount, figures.reduction);
    });
}

/** Whether the claim's own 253 repeats that of its lines. */
function findTwice(reduction: Reduction, figures: Figures, terms: Terms): Twice | undefined {
  if (reduction.line) return undefined;
  const { claim } = reduction;
  const lines = claim.lines.map((line) => lineReduction(claim, line));
  const carrying = lines.filter(({ amounts }) => amounts.length > 0);
  const ofLines = sumAdjustments(carrying.flatMap(({ amounts }) => amounts));
  if (carrying.length === 0 || ofLines === undefined) return undefined;
  const ofClaim = subtract(figures.reduction, ofLines);
  if (isZero(ofClaim)) return undefined;
  const copied =
    figures.fromCharge !== undefined &&
    equals(subtract(figures.fromPaid, ofClaim), figures.fromCharge);
  if (!copied && !lines.every((line) => isSettled(line, terms))) return undefined;
  return { kind: 'twice', figures, ofLines, ofClaim, copied };
}

/** Whether a line's own 253 is correct, or absent because nothing was paid. */
function isSettled(line: Reduction, terms: Terms): boolean {
  if (line.amounts.length > 0) return judge(line, terms).kind === 'right';
  const figures = figuresOf(line);
  return figures !== undefined && isZero(leftOf(figures));
}
