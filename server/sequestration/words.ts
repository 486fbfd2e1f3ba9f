import type { Adjustment } from '../remit/claim';
import { formatDate, type RemitDate } from '../remit/date';
import { absolute, add, formatMoney, isZero, type Money, subtract } from '../remit/money';
import { type Cut, sequestrationCode } from './cut';
import type { DecidingDates } from './dates';
import type { Figures, Reading } from './figures';
import type { Fit } from './fit';
import { percent, type RatePeriod } from './rates';
import type { Off } from './verdict';

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
  const patient = isZero(toPatient) ? '' : ` + ${formatMoney(toPatient)} paid to the patient`;
  if (source === 'charge') return `${sum} (the charge less the other adjustments)`;
  if (source === 'paid') return `${sum} (of which ${formatMoney(add(paid, toPatient))} is left)`;
  return `${sum} (${formatMoney(paid)} paid + ${formatMoney(cut)} cut${patient})`;
}

/** When a period was: `since 2022-07-01`, `2022-04-01 to 2022-06-30`, `before 2013-04-01`. */
export function periodWords({ from, until }: RatePeriod): string {
  if (from && until) return `${formatDate(from)} to ${formatDate(until)}`;
  if (from) return `since ${formatDate(from)}`;
  return until ? `until ${formatDate(until)}` : 'at any time';
}

/** The days that decide the rate: `2025-03-10`, `2022-06-20 to 2022-07-05`. */
export function dayWords({ from, through }: { from: RemitDate; through: RemitDate }): string {
  return from === through ? formatDate(from) : `${formatDate(from)} to ${formatDate(through)}`;
}

/** The same with where they stand and why they decide. */
export function dateWords(dates: DecidingDates): string {
  const where = dates.sources.map(({ qualifier }) => `DTM*${qualifier?.value}`);
  const days = `${dayWords(dates)} (${[...new Set(where)].join(', ')})`;
  if (dates.rule === 'through') return `${days}, the last day of the claim`;
  if (dates.rule === 'start') return `${days}, the day the rental or supply began`;
  return days;
}

/** How far off, without a sign: `0.36 too little`. */
export function differenceWords(reported: Money, expected: Money): string {
  const difference = subtract(absolute(reported), absolute(expected));
  const size = formatMoney(absolute(difference));
  return absolute(difference) === difference ? `${size} too much` : `${size} too little`;
}

/** What is wrong with an amount that is off, with the arithmetic. */
export function offWords(cut: Cut, { figures, rating, periods, fit, dates }: Off): string {
  const { reading, readings, period } = rating;
  const reported = `${nameOf(cut)} is ${formatMoney(figures.cut)}`;
  const share = (one: Reading) =>
    `${percent(period.rate)} of ${baseWords(figures, one)} is ${formatMoney(one.expected)}`;
  const difference = differenceWords(figures.cut, reading.expected);
  const straddles =
    periods.length > 1
      ? ` The days ${dayWords(dates)} straddle a change of rate; no rate of theirs fits.`
      : '';
  const explained = `${straddles}${fit ? ` ${fitWords(fit, cut, period.rate)}` : ''}`;
  const [first, second] = readings;
  if (!first || !second) return `${reported}, but ${share(reading)}: ${difference}.${explained}`;
  const agree = isZero(subtract(first.expected, second.expected));
  const lead = agree
    ? `${reported}, but charge and paid amount both ask for ${formatMoney(reading.expected)}`
    : `${reported} and fits neither the charge nor the paid amount, which disagree`;
  const tail = agree ? `: ${difference}.` : ', so the balance has to be settled first.';
  return `${lead}: ${share(first)}; ${share(second)}${tail}${explained}`;
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
        `It is ${percent(fit.rate)} of ${formatMoney(fit.base)}: a further cut under Statutory ` +
        'PAYGO? None is known to have reached a claim; ask the payer which law it follows.'
      );
  }
}
