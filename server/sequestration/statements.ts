import { findCode } from '../codes';
import { formatDate } from '../remit/date';
import { formatMoney, isZero, ratio } from '../remit/money';
import type { DecidingDates } from './dates';
import { type Figures, leftOf, type Reading } from './figures';
import { offWords } from './off-words';
import { percent, type RatePeriod } from './rates';
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
 * What the figures show of a cut, in whole sentences with the arithmetic and without advice: the
 * words of findings, hovers and messages to the payer alike.
 */
export function statementOf(reduction: Reduction, verdict: Verdict): string {
  const name = nameOf(reduction);
  if (verdict.kind === 'unreadable') return `An amount beside ${name} is missing or no number.`;
  const taken = formatMoney(verdict.figures.reduction);
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
        `${name} takes ${taken} from a ${reduction.line ? 'line' : 'claim'} that was paid nothing, so ` +
        'there was nothing to cut.'
      );
    case 'opposite':
      return (
        `${name} is ${taken} on a payment of ${formatMoney(leftOf(verdict.figures))}: a cut has the ` +
        'sign of its payment.'
      );
    case 'zero':
      return `${name} of 0.00 cuts nothing: a reason with no amount is left out.`;
    case 'not medicare':
      return otherPayerWords(reduction);
    case 'repeated':
      return (
        `${name} of ${taken} stands on a claim that another payer has paid on first: it repeats what ` +
        'Medicare took then, and is no cut of this payment.'
      );
  }
}

/** A right cut as an equation: `2 % of 120.00 = 2.40 (117.60 paid + 2.40 cut).` */
export function equationOf(
  reduction: Reduction,
  { figures, rating, dates, periods }: Rated<'right'>,
): string {
  const { reading, readings, period } = rating;
  const expected = formatMoney(reading.expected);
  const rounding = isZero(rating.difference) ? '' : ', and a cent or so of rounding';
  const made =
    reading.source === 'lines'
      ? `Each line by its own rate = ${expected}`
      : `${percent(period.rate)} of ${formatMoney(reading.base)} = ${expected}${partsWords(figures, reading)}`;
  return `${made}${rounding}.${straddled(dates, periods)}${otherSide(reduction, readings, reading)}`;
}

function rightWords(
  reduction: Reduction,
  { figures, rating, dates, periods }: Rated<'right'>,
): string {
  const { reading, readings, period } = rating;
  const made =
    reading.source === 'lines'
      ? "what each line's own rate makes"
      : `${percent(period.rate)} of ${baseWords(figures, reading)}`;
  const rounding = isZero(rating.difference)
    ? ''
    : `, exactly ${formatMoney(reading.expected)}: a matter of rounding`;
  return (
    `${nameOf(reduction)} of ${formatMoney(figures.reduction)}${several(reduction)} is ${made}${rounding}.` +
    `${straddled(dates, periods)}${otherSide(reduction, readings, reading)}`
  );
}

function straddled(dates: DecidingDates, periods: readonly RatePeriod[]): string {
  if (periods.length < 2) return '';
  const all = periods.map(({ rate, until, from }, i) => {
    const when =
      i === 0 && until ? `until ${formatDate(until)}` : from && `since ${formatDate(from)}`;
    return `${percent(rate)} ${when}`;
  });
  return (
    ` The days ${dateWords(dates)} straddle a change of rate (${all.join(', ')}), so either is ` +
    'accepted.'
  );
}

/** Of a line out of balance: what the figure that does not fit would ask for. */
function otherSide({ line }: Reduction, readings: readonly Reading[], reading: Reading): string {
  const other = readings.find((one) => one !== reading);
  if (!other || agree(readings)) return '';
  const side = other.source === 'paid' ? 'what was paid' : 'the charge less the other adjustments';
  return (
    ` But the ${line ? 'line' : 'claim'} is out of balance: by ${side} it would be ` +
    `${formatMoney(other.expected)}.`
  );
}

/** What is wrong with a cut that follows another period's rate. */
function otherRateWords(
  reduction: Reduction,
  { figures, dates, rating, other }: OtherRate,
): string {
  const due = formatMoney(rating.reading.expected);
  return (
    `${nameOf(reduction)} is ${formatMoney(figures.reduction)}, ${percent(other.period.rate)} of ` +
    `${formatMoney(other.reading.base)}, but the rate for ${dateWords(dates)} is ` +
    `${percent(rating.period.rate)} (services ${periodWords(rating.period)}): ${due} was due, so it is ` +
    `${differenceWords(figures.reduction, rating.reading.expected)}.`
  );
}

/** What is wrong with a cut where none was due. */
function notDueWords(reduction: Reduction, { figures, dates, period }: NotDue): string {
  const why =
    period.from && period.until
      ? 'sequestration is suspended for services'
      : 'no sequestration is taken on services';
  return (
    `${nameOf(reduction)} takes ${formatMoney(figures.reduction)} from a payment of ` +
    `${formatMoney(figures.fromPaid)}, but the service is of ${dateWords(dates)}, and ${why} ` +
    `${periodWords(period)}.`
  );
}

/** What share an undated cut is, for the reader to compare. */
function undatedWords(reduction: Reduction, figures: Figures): string {
  const share = percent(ratio(figures.reduction, figures.fromPaid, 4) || '0');
  return (
    `${nameOf(reduction)} of ${formatMoney(figures.reduction)} is ${share} of ${formatMoney(figures.fromPaid)}, ` +
    'but whether that is the right rate cannot be told: neither line nor claim has a date of service.'
  );
}

function twiceWords({ ofClaim, ofLines, copied }: Twice): string {
  const again = copied
    ? "and what was paid leaves the claim's amount out: it only repeats the lines."
    : 'where it is right already: the claim takes the cut a second time.';
  return (
    `253 stands on the claim with ${formatMoney(ofClaim)} and on its lines with ` +
    `${formatMoney(ofLines)}, ${again}`
  );
}

function otherPayerWords(reduction: Reduction): string {
  const filing = reduction.claim.filing?.value ?? '';
  const gist = findCode('claim-filing', filing)?.gist ?? 'another payer';
  return (
    `${nameOf(reduction)} on a claim filed under ${filing} (${gist}): sequestration cuts Medicare ` +
    'payments only.'
  );
}
