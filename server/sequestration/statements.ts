import { findCode } from '../codes';
import { formatDate } from '../remit/date';
import { applyRate, formatMoney, isZero, ratio } from '../remit/money';
import type { Cut } from './cut';
import type { DecidingDates } from './dates';
import { type Figures, leftOf, type Reading } from './figures';
import type { Fit } from './fit';
import { percent, type RatePeriod } from './rates';
import { agree, type Rating } from './rating';
import type { NotDue, Off, OtherRate, Rated, Twice, Verdict } from './verdict';
import {
  baseWords,
  capital,
  codeOf,
  dateWords,
  dayWords,
  differenceWords,
  nameOf,
  partsWords,
  periodWords,
} from './words';

/**
 * What the figures show of a cut, in whole sentences with the arithmetic and without advice: the
 * words of findings, hovers and messages to the payer alike.
 */
export function statementOf(cut: Cut, verdict: Verdict): string {
  const name = nameOf(cut);
  if (verdict.kind === 'unreadable') return `An amount beside ${name} is missing or no number.`;
  const taken = formatMoney(verdict.figures.cut);
  switch (verdict.kind) {
    case 'right':
      return rightWords(cut, verdict);
    case 'off':
      return offWords(cut, verdict);
    case 'other rate':
      return otherRateWords(cut, verdict);
    case 'not due':
      return notDueWords(cut, verdict);
    case 'undated':
      return undatedWords(cut, verdict.figures);
    case 'twice':
      return twiceWords(verdict);
    case 'unpaid':
      return (
        `${name} takes ${taken} from a ${cut.line ? 'line' : 'claim'} that was paid nothing, so ` +
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
      return otherPayerWords(cut);
  }
}

/** A right cut as an equation: `2 % of 120.00 = 2.40 (117.60 paid + 2.40 cut).` */
export function equationOf(cut: Cut, { figures, rating, dates, periods }: Rated<'right'>): string {
  const { reading, readings, period } = rating;
  const expected = formatMoney(reading.expected);
  const rounding = isZero(rating.difference) ? '' : ', and a cent or so of rounding';
  const made =
    reading.source === 'lines'
      ? `Each line by its own rate = ${expected}`
      : `${percent(period.rate)} of ${formatMoney(reading.base)} = ${expected}${partsWords(figures, reading)}`;
  return `${made}${rounding}.${straddled(dates, periods)}${otherSide(cut, readings, reading)}`;
}

function rightWords(cut: Cut, { figures, rating, dates, periods }: Rated<'right'>): string {
  const { reading, readings, period } = rating;
  const made =
    reading.source === 'lines'
      ? "what each line's own rate makes"
      : `${percent(period.rate)} of ${baseWords(figures, reading)}`;
  const rounding = isZero(rating.difference)
    ? ''
    : `, exactly ${formatMoney(reading.expected)}: a matter of rounding`;
  return (
    `${nameOf(cut)} of ${formatMoney(figures.cut)}${several(cut)} is ${made}${rounding}.` +
    `${straddled(dates, periods)}${otherSide(cut, readings, reading)}`
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
function otherSide({ line }: Cut, readings: readonly Reading[], reading: Reading): string {
  const other = readings.find((one) => one !== reading);
  if (!other || agree(readings)) return '';
  const side = other.source === 'paid' ? 'what was paid' : 'the charge less the other adjustments';
  return (
    ` But the ${line ? 'line' : 'claim'} is out of balance: by ${side} it would be ` +
    `${formatMoney(other.expected)}.`
  );
}

/** What is wrong with an amount that is off, with the arithmetic. */
function offWords(cut: Cut, verdict: Off): string {
  const { figures, rating, fit } = verdict;
  const explained = fit ? ` ${fitWords(fit, cut, rating.period.rate)}` : '';
  return (
    `${nameOf(cut)} is ${formatMoney(figures.cut)}${several(cut)}` +
    `${offArithmetic(cut, figures, rating)}${straddlingWords(verdict)}${explained}`
  );
}

/** Said where more than one amount makes up the cut. */
function several({ line, amounts }: Cut): string {
  if (amounts.length < 2) return '';
  return line ? ` (${amounts.length} amounts)` : ' on the claim and its lines together';
}

/** What the other rates would make of days that straddle a change. */
function straddlingWords({ dates, periods, rating }: Off): string {
  if (periods.length < 2) return '';
  const others = periods.filter(({ rate }) => rate !== rating.period.rate);
  const made = others.map(({ rate }) => {
    const amount = formatMoney(applyRate(rating.reading.base, rate));
    return `${percent(rate)} would be ${amount}`;
  });
  return ` The days ${dayWords(dates)} straddle a change of rate: ${made.join(', ')}.`;
}

function offArithmetic({ line }: Cut, figures: Figures, { period, reading, readings }: Rating) {
  const rate = percent(period.rate);
  const expected = formatMoney(reading.expected);
  const [first, second] = readings;
  if (!first || !second) {
    const difference = differenceWords(figures.cut, reading.expected);
    return `, but ${rate} of ${baseWords(figures, reading)} is ${expected}: ${difference}.`;
  }
  const what = line ? 'line' : 'claim';
  const left = formatMoney(leftOf(figures));
  if (!agree(readings)) {
    return (
      ` and fits neither side of a ${what} out of balance: by the charge it would be ` +
      `${formatMoney(first.expected)} (${rate} of ${formatMoney(first.base)}), by the ${left} paid ` +
      `${formatMoney(second.expected)} (${rate} of ${formatMoney(second.base)}).`
    );
  }
  return (
    `, but both sides of a ${what} out of balance make it ${expected}: the charge less the other ` +
    `adjustments is ${formatMoney(first.base)}, and the ${left} paid is that less ${rate}. ` +
    `${capital(differenceWords(figures.cut, reading.expected))}.`
  );
}

/** The mistake that makes the amount. */
function fitWords(fit: Fit, { line }: Cut, rate: string): string {
  const of = `${percent(rate)} of ${formatMoney(fit.base)}`;
  switch (fit.kind) {
    case 'allowed':
      return `It is ${of}, the allowed amount: the patient's share was not taken off first.`;
    case 'charge':
      return `It is ${of}, the charge: nothing was taken off first.`;
    case 'before mips':
      return `It is ${of}, the payment before the MIPS adjustment (${fit.mips.map(codeOf).join(', ')}).`;
    case 'roll-up':
      return line
        ? `It is ${of}, the payments of all lines of the claim together.`
        : `It is what the lines add up to: ${percent(rate)} of each, ${formatMoney(fit.base)} in all.`;
    case 'paygo':
      return (
        `It is ${percent(fit.rate)} of ${formatMoney(fit.base)}: is it a further cut under ` +
        'Statutory PAYGO? None is known to have reached a claim yet.'
      );
  }
}

/** What is wrong with a cut that follows another period's rate. */
function otherRateWords(cut: Cut, { figures, dates, rating, other }: OtherRate): string {
  const due = formatMoney(rating.reading.expected);
  return (
    `${nameOf(cut)} is ${formatMoney(figures.cut)}, ${percent(other.period.rate)} of ` +
    `${formatMoney(other.reading.base)}, but the rate for ${dateWords(dates)} is ` +
    `${percent(rating.period.rate)} (services ${periodWords(rating.period)}): ${due} was due, so it is ` +
    `${differenceWords(figures.cut, rating.reading.expected)}.`
  );
}

/** What is wrong with a cut where none was due. */
function notDueWords(cut: Cut, { figures, dates, period }: NotDue): string {
  return (
    `${nameOf(cut)} takes ${formatMoney(figures.cut)} from a payment of ` +
    `${formatMoney(figures.fromPaid)}, but this is of ${dateWords(dates)}, and no sequestration is ` +
    `taken on services ${periodWords(period)}.`
  );
}

/** What share an undated cut is, for the reader to compare. */
function undatedWords(cut: Cut, figures: Figures): string {
  const share = percent(ratio(figures.cut, figures.fromPaid, 4) || '0');
  return (
    `${nameOf(cut)} of ${formatMoney(figures.cut)} is ${share} of ${formatMoney(figures.fromPaid)}, ` +
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

function otherPayerWords(cut: Cut): string {
  const filing = cut.claim.filing?.value ?? '';
  const gist = findCode('claim-filing', filing)?.gist ?? 'another payer';
  return (
    `${nameOf(cut)} on a claim filed under ${filing} (${gist}): sequestration cuts Medicare ` +
    'payments only.'
  );
}
