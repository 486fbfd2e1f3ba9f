import { applyRate, formatMoney } from '../remit/money';
import { type Figures, leftOf } from './figures';
import type { Fit } from './fit';
import { percent } from './rates';
import { agree, type Rating } from './rating';
import type { Reduction } from './reduction';
import type { Off } from './verdict';
import { baseWords, capital, codeOf, dayWords, differenceWords, nameOf, several } from './words';

/** What is wrong with an amount that is off, with the arithmetic. */
export function offWords(reduction: Reduction, verdict: Off): string {
  const { figures, rating, fit } = verdict;
  const explained = fit ? ` ${fitWords(fit, reduction, rating.period.rate)}` : '';
  return (
    `${nameOf(reduction)} is ${formatMoney(figures.reduction)}${several(reduction)}` +
    `${offArithmetic(reduction, figures, rating)}${straddlingWords(verdict)}${explained}`
  );
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

function offArithmetic(
  { line }: Reduction,
  figures: Figures,
  { period, reading, readings }: Rating,
) {
  const rate = percent(period.rate);
  const expected = formatMoney(reading.expected);
  const [first, second] = readings;
  if (!first || !second) {
    const difference = differenceWords(figures.reduction, reading.expected);
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
    `${capital(differenceWords(figures.reduction, reading.expected))}.`
  );
}

/** The mistake that makes the amount. */
function fitWords(fit: Fit, { line }: Reduction, rate: string): string {
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
