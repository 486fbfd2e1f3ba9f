import type { Claim } from '../remit/claim';
import {
  absolute,
  add,
  applyRate,
  compare,
  equals,
  isZero,
  type Money,
  subtract,
  zero,
} from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import { decidingDates } from './dates';
import { type Figures, figuresOf, type Reading, readingsOf } from './figures';
import { periodsWithin, type RatePeriod } from './rates';
import { lineReduction, type Reduction } from './reduction';
import type { Terms } from './terms';

/** A reported reduction compared with the one that a rate makes. */
export interface Rating {
  readonly period: RatePeriod;
  /** The reading closest to the reported reduction. */
  readonly reading: Reading;
  /** All readings; more than one if the figures disagree. */
  readonly readings: readonly Reading[];
  /** Reported minus expected. */
  readonly difference: Money;
}

/** Whether all readings expect the same amount. */
export function agree([first, ...others]: readonly Reading[]): boolean {
  return others.every(({ expected }) => first !== undefined && equals(expected, first.expected));
}

/** Compares the reduction with the rate of one period. */
export function rateBy(figures: Figures, period: RatePeriod): Rating {
  const readings = readingsOf(figures, period.rate);
  let best = ratingOf(figures, period, readings[0], readings);
  for (let i = 1; i < readings.length; i++) {
    best = nearer(best, ratingOf(figures, period, readings[i] as Reading, readings));
  }
  return best;
}

/**
 * Compares the reduction of a claim whose lines are in several periods with the sum of its lines,
 * each at its own rate; `undefined` if a line does not have exactly one rate.
 */
export function rateByLines(
  { claim }: Reduction,
  figures: Figures,
  period: RatePeriod,
  terms: Terms,
): Rating | undefined {
  const expected = expectedOfLines(claim, terms);
  if (expected === undefined) return undefined;
  const reading: Reading = { source: 'lines', base: figures.fromPaid, expected };
  return ratingOf(figures, period, reading, [reading]);
}

/**
 * Compares the reduction with the payment before the dialysis network fee (reason 118), since no
 * source says which of the two is subtracted first; `undefined` if there was no fee.
 */
export function rateBeforeFee(
  { others }: Reduction,
  figures: Figures,
  period: RatePeriod,
): Rating | undefined {
  const fee = sumAdjustments(others.filter(({ reason }) => reason?.value === '118'));
  if (fee === undefined || isZero(fee)) return undefined;
  const base = add(figures.fromPaid, fee);
  const expected = applyRate(base, period.rate);
  const reading: Reading = { source: 'network fee', base, expected };
  return ratingOf(figures, period, reading, [reading]);
}

/** Returns the rating closer to the reported reduction; of two equally close, the first. */
export function nearer(best: Rating, rating: Rating): Rating {
  return compare(absolute(rating.difference), absolute(best.difference)) < 0 ? rating : best;
}

function ratingOf(
  { reduction }: Figures,
  period: RatePeriod,
  reading: Reading,
  readings: readonly Reading[],
): Rating {
  return { period, reading, readings, difference: subtract(reduction, reading.expected) };
}

function expectedOfLines(claim: Claim, terms: Terms): Money | undefined {
  let expected = zero;
  for (const line of claim.lines) {
    const figures = figuresOf(lineReduction(claim, line));
    const dates = decidingDates(claim, line);
    if (!figures || !dates) return undefined;
    const periods = periodsWithin(terms.periods, dates.from, dates.through);
    if (periods.length > 1) return undefined;
    expected = add(expected, applyRate(figures.fromPaid, periods[0]?.rate ?? '0'));
  }
  return claim.lines.length > 0 ? expected : undefined;
}
