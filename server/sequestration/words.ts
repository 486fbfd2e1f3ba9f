import type { Adjustment } from '../remit/claim';
import { formatDate, type RemitDate } from '../remit/date';
import {
  absolute,
  add,
  applyRate,
  formatMoney,
  isNegative,
  isZero,
  type Money,
  subtract,
} from '../remit/money';
import { type Cut, sequestrationCode } from './cut';
import type { DecidingDates } from './dates';
import { type Figures, leftOf, type Reading } from './figures';
import type { Fit } from './fit';
import type { Payer } from './medicare';
import { percent, type RatePeriod } from './rates';
import { agree, type Rating } from './rating';
import type { NotDue, Off, OtherRate } from './verdict';

/** What an adjustment is called: `CO 253`. */
export function codeOf({ group, reason }: Adjustment): string {
  return `${group?.value ?? ''} ${reason?.value ?? ''}`.trim();
}

/** What the 253 of a cut is called: `CO 253`, or `253` where its groups differ. */
export function nameOf({ amounts }: Cut): string {
  const names = new Set(amounts.map(codeOf));
  return names.size === 1 ? ([...names][0] as string) : sequestrationCode;
}

/** The payment before the cut with where it comes from: `120.00 (117.60 paid + 2.40 cut)`. */
export function baseWords({ paid, cut, toPatient }: Figures, { source, base }: Reading): string {
  const sum = formatMoney(base);
  if (source === 'charge') return `${sum} (the charge less the other adjustments)`;
  if (source === 'paid') return `${sum} (of which ${formatMoney(add(paid, toPatient))} is left)`;
  const patient = isZero(toPatient) ? '' : `${plus(toPatient)} paid to the patient`;
  return `${sum} (${formatMoney(paid)} paid${plus(cut)} cut${patient})`;
}

function plus(amount: Money): string {
  return isNegative(amount) ? ` - ${formatMoney(absolute(amount))}` : ` + ${formatMoney(amount)}`;
}

/** When a period was: `since 2022-07-01`, `of 2022-04-01 to 2022-06-30`, `until 2013-03-31`. */
export function periodWords({ from, until }: RatePeriod): string {
  if (from && until) return `of ${formatDate(from)} to ${formatDate(until)}`;
  if (from) return `since ${formatDate(from)}`;
  return until ? `until ${formatDate(until)}` : 'at any time';
}

/** The days that decide the rate: `2025-03-10`, `2022-06-20 to 2022-07-05`. */
export function dayWords({ from, through }: { from: RemitDate; through: RemitDate }): string {
  return from === through ? formatDate(from) : `${formatDate(from)} to ${formatDate(through)}`;
}

/** The same with where they stand and why they decide. */
export function dateWords(dates: DecidingDates): string {
  const where = new Set(dates.sources.map(({ qualifier }) => `DTM*${qualifier?.value}`));
  const why =
    dates.rule === 'through'
      ? ', the last day of the claim'
      : dates.rule === 'start'
        ? ', the day the rental or supply began'
        : '';
  return `${dayWords(dates)} (${[...where].join(', ')}${why})`;
}

/** How far off, without a sign: `0.36 too little`. */
export function differenceWords(reported: Money, expected: Money): string {
  const difference = subtract(absolute(reported), absolute(expected));
  const size = formatMoney(absolute(difference));
  return absolute(difference) === difference ? `${size} too much` : `${size} too little`;
}

/** What is wrong with an amount that is off, with the arithmetic. */
export function offWords(cut: Cut, verdict: Off): string {
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
export function fitWords(fit: Fit, { line }: Cut, rate: string): string {
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
export function otherRateWords(cut: Cut, { figures, dates, rating, other }: OtherRate): string {
  const due = formatMoney(rating.reading.expected);
  return (
    `${nameOf(cut)} is ${formatMoney(figures.cut)}, ${percent(other.period.rate)} of ` +
    `${formatMoney(other.reading.base)}, but the rate for ${dateWords(dates)} is ` +
    `${percent(rating.period.rate)} (services ${periodWords(rating.period)}): ${due} was due, so it is ` +
    `${differenceWords(figures.cut, rating.reading.expected)}.`
  );
}

/** What is wrong with a cut where none was due. */
export function notDueWords(cut: Cut, { figures, dates, period }: NotDue): string {
  return (
    `${nameOf(cut)} takes ${formatMoney(figures.cut)} from a payment of ` +
    `${formatMoney(figures.fromPaid)}, but this is of ${dateWords(dates)}, and no sequestration is ` +
    `taken on services ${periodWords(period)}.`
  );
}

/** What a contract may change: said of every payer that is not Medicare itself. */
export function planWords(payer: Payer): string {
  if (payer === 'advantage') return ' This is Medicare Advantage: your contract may say otherwise.';
  if (payer !== 'perhaps advantage') return '';
  return ' This payer may be a Medicare Advantage plan: your contract may say otherwise.';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
