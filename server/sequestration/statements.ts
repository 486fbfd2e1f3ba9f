import { findCode } from '../codes';
import { formatDate, formatRate } from '../remit/format';
import { formatMoney, isZero, ratio } from '../remit/money';
import { type DecidingDates, hasUnreadableDate } from './dates';
import { type Figures, leftOf, type Reading } from './figures';
import { causeWords, offWords } from './off-words';
import type { RatePeriod } from './rates';
import { agree } from './rating';
import type { Reduction } from './reduction';
import type { NotDue, OtherRate, Rated, Twice, Verdict } from './verdict';
import {
  baseWords,
  dateWords,
  differenceWords,
  nameOf,
  partsWords,
  periodWords,
  several,
} from './words';

/**
 * Says what the figures show about a reduction, in whole sentences with the arithmetic and without
 * advice. Findings, hovers, and messages to the payer use the same words.
 */
export function statementOf(reduction: Reduction, verdict: Verdict): string {
  const name = nameOf(reduction);
  if (verdict.kind === 'unreadable') {
    return `${name} cannot be checked: an amount is missing or not a number.`;
  }
  const amount = formatMoney(verdict.figures.reduction);
  switch (verdict.kind) {
    case 'right':
      return rightWords(reduction, verdict);
    case 'off':
      return offWords(reduction, verdict);
    case 'other rate':
      return otherRateWords(reduction, verdict);
    case 'not due':
      return notDueWords(reduction, verdict);
    case 'undated':
      return undatedWords(reduction, verdict.figures);
    case 'twice':
      return twiceWords(verdict);
    case 'unpaid':
      return (
        `${name} is ${amount} on a ${reduction.line ? 'line' : 'claim'} that was paid nothing. ` +
        'There is no payment to reduce.'
      );
    case 'opposite':
      return (
        `${name} is ${amount} on a payment of ${formatMoney(leftOf(verdict.figures))}. It must have ` +
        'the same sign as the payment.'
      );
    case 'zero':
      return `${name} of 0.00 reduces nothing and should be omitted.`;
    case 'not medicare':
      return otherPayerWords(reduction);
    case 'repeated':
      return (
        `${name} of ${amount} is on a claim that another payer processed first. It repeats that ` +
        "payer's sequestration and does not reduce this payment."
      );
  }
}

/** Writes a correct reduction as an equation: `2% of 120.00 = 2.40 (117.60 paid + 2.40 reduction).` */
export function equationOf(
  reduction: Reduction,
  { figures, rating, dates, periods }: Rated<'right'>,
): string {
  const { reading, readings, period } = rating;
  const expected = formatMoney(reading.expected);
  const rounding = isZero(rating.difference) ? '' : ', with a rounding difference';
  const equation =
    reading.source === 'lines'
      ? `Each line at its own rate = ${expected}`
      : `${formatRate(period.rate)} of ${formatMoney(reading.base)} = ${expected}${partsWords(figures, reading)}`;
  return `${equation}${rounding}.${spanningWords(dates, periods)}${otherSide(reduction, readings, reading)}`;
}

/** What the figures show beyond the calculation from the charge to the paid amount; may be empty. */
export function beyondSteps(reduction: Reduction, verdict: Verdict): string {
  if (verdict.kind === 'off' && agree(verdict.rating.readings)) {
    return causeWords(reduction, verdict).trim();
  }
  if (verdict.kind !== 'right') return statementOf(reduction, verdict);
  const { rating, dates, periods } = verdict;
  const { reading, readings } = rating;
  const rounding = isZero(rating.difference)
    ? ''
    : `The exact amount is ${formatMoney(reading.expected)} (rounding difference).`;
  return `${rounding}${spanningWords(dates, periods)}${otherSide(reduction, readings, reading)}`.trim();
}

function rightWords(
  reduction: Reduction,
  { figures, rating, dates, periods }: Rated<'right'>,
): string {
  const { reading, readings, period } = rating;
  const how =
    reading.source === 'lines'
      ? 'the sum of each line at its own rate'
      : `${formatRate(period.rate)} of ${baseWords(figures, reading)}`;
  const rounding = isZero(rating.difference)
    ? ''
    : `, exactly ${formatMoney(reading.expected)} (rounding difference)`;
  return (
    `${nameOf(reduction)} of ${formatMoney(figures.reduction)}${several(reduction)} is ${how}${rounding}.` +
    `${spanningWords(dates, periods)}${otherSide(reduction, readings, reading)}`
  );
}

function spanningWords(dates: DecidingDates, periods: readonly RatePeriod[]): string {
  if (periods.length < 2) return '';
  const all = periods.map(({ rate, until, from }, i) => {
    const when =
      i === 0 && until ? `through ${formatDate(until)}` : from && `since ${formatDate(from)}`;
    return `${formatRate(rate)} ${when}`;
  });
  return (
    ` The ${dateWords(dates)} span a rate change (${all.join(', ')}), so either rate ` +
    'is accepted.'
  );
}

/** On a line out of balance: the amount expected from the other figure. */
function otherSide({ line }: Reduction, readings: readonly Reading[], reading: Reading): string {
  const other = readings.find((one) => one !== reading);
  if (!other || agree(readings)) return '';
  const side = other.source === 'paid' ? 'paid amount' : 'charge less the other adjustments';
  return (
    ` But the ${line ? 'line' : 'claim'} is out of balance: from the ${side}, it would be ` +
    `${formatMoney(other.expected)}.`
  );
}

/** Says what is wrong with a reduction at the rate of another period. */
function otherRateWords(
  reduction: Reduction,
  { figures, dates, rating, other }: OtherRate,
): string {
  const { expected } = rating.reading;
  return (
    `${nameOf(reduction)} is ${formatMoney(figures.reduction)}, ${formatRate(other.period.rate)} of ` +
    `${formatMoney(other.reading.base)}, but the rate for ${dateWords(dates)} is ` +
    `${formatRate(rating.period.rate)} (services ${periodWords(rating.period)}). Expected ` +
    `${formatMoney(expected)}, so ${differenceWords(figures.reduction, expected)}.`
  );
}

/** Says what is wrong with a reduction where none applies. */
function notDueWords(reduction: Reduction, { figures, dates, period }: NotDue): string {
  const why =
    period.from && period.until ? 'sequestration was suspended' : 'sequestration does not apply';
  return (
    `${nameOf(reduction)} reduces a payment of ${formatMoney(figures.fromPaid)} by ` +
    `${formatMoney(figures.reduction)}, although ${why} for services ${periodWords(period)}; ` +
    `${dateWords(dates)}.`
  );
}

/** Says what percentage an undated reduction is, for the reader to compare. */
function undatedWords(reduction: Reduction, figures: Figures): string {
  const share = formatRate(ratio(figures.reduction, figures.fromPaid, 4) || '0');
  const why = hasUnreadableDate(reduction.claim, reduction.line)
    ? 'the service date cannot be read'
    : 'neither the line nor the claim has a service date';
  return (
    `${nameOf(reduction)} of ${formatMoney(figures.reduction)} is ${share} of ` +
    `${formatMoney(figures.fromPaid)}, but ${why}, so the rate cannot be checked.`
  );
}

function twiceWords({ ofClaim, ofLines, copied }: Twice): string {
  const effect = copied
    ? "The payment does not include the claim's amount, which only repeats the lines."
    : 'The lines are correct without it, so the payment was reduced twice.';
  return `253 is on the claim (${formatMoney(ofClaim)}) and on its lines (${formatMoney(ofLines)}). ${effect}`;
}

function otherPayerWords(reduction: Reduction): string {
  const filing = reduction.claim.filing?.value ?? '';
  const gist = findCode('claim-filing', filing)?.gist ?? 'another payer';
  return (
    `${nameOf(reduction)} on a claim with filing indicator ${filing} (${gist}). Sequestration ` +
    'applies to Medicare payments only.'
  );
}
