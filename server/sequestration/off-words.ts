import { formatRate } from '../remit/format';
import { applyRate, formatMoney } from '../remit/money';
import { type Figures, leftOf } from './figures';
import type { Fit } from './fit';
import { agree, type Rating } from './rating';
import type { Reduction } from './reduction';
import type { Off } from './verdict';
import { codeOf, differenceWords, nameOf, serviceDateWords, several } from './words';

/** Says what is wrong with an amount that matches no rate, with the arithmetic. */
export function offWords(reduction: Reduction, verdict: Off): string {
  const { figures, rating } = verdict;
  return (
    `${nameOf(reduction)} is ${formatMoney(figures.reduction)}${several(reduction)}` +
    `${expectedWords(reduction, figures, rating)}${causeWords(reduction, verdict)}`
  );
}

/** Says why an amount matches no rate, as far as the figures show; empty where they do not. */
export function causeWords(reduction: Reduction, verdict: Off): string {
  const { rating, fit } = verdict;
  const cause = fit ? ` ${fitWords(fit, reduction, rating.period.rate)}` : '';
  return `${spanningWords(verdict)}${cause}`;
}

/** Says what the other rates result in if the dates span a rate change. */
function spanningWords({ dates, periods, rating }: Off): string {
  if (periods.length < 2) return '';
  const others = periods.filter(({ rate }) => rate !== rating.period.rate);
  const results = others.map(({ rate }) => {
    const amount = formatMoney(applyRate(rating.reading.base, rate));
    return `${formatRate(rate)} would be ${amount}`;
  });
  return ` The ${serviceDateWords(dates)} span a rate change: ${results.join(', ')}.`;
}

function expectedWords(
  { line }: Reduction,
  figures: Figures,
  { period, reading, readings }: Rating,
): string {
  const rate = formatRate(period.rate);
  const [first, second] = readings;
  if (first && second && !agree(readings)) {
    return (
      `, but the ${line ? 'line' : 'claim'} is out of balance: expected ` +
      `${formatMoney(first.expected)} from the charge (${rate} of ${formatMoney(first.base)}) or ` +
      `${formatMoney(second.expected)} from the ${formatMoney(leftOf(figures))} paid ` +
      `(${rate} of ${formatMoney(second.base)}).`
    );
  }
  const how =
    reading.source === 'lines'
      ? 'each line at its own rate'
      : `${rate} of ${formatMoney(reading.base)}`;
  const difference = differenceWords(figures.reduction, reading.expected);
  return `; expected ${formatMoney(reading.expected)} (${how}), so ${difference}.`;
}

/** Names the error that results in the amount. */
function fitWords(fit: Fit, { line }: Reduction, rate: string): string {
  const base = formatMoney(fit.base);
  switch (fit.kind) {
    case 'allowed':
      return `It was calculated on the ${base} allowed amount before subtracting patient responsibility.`;
    case 'charge':
      return `It was calculated on the ${base} charge.`;
    case 'before mips':
      return `It was calculated on ${base}, the payment before the MIPS adjustment (${fit.mips.map(codeOf).join(', ')}).`;
    case 'roll-up':
      return line
        ? `It was calculated on ${base}, the payments of all lines of the claim combined.`
        : `It equals the sum of the lines: ${formatRate(rate)} of each, ${base} in total.`;
    case 'paygo':
      return (
        `It is ${formatRate(fit.rate)} of ${base}. Statutory PAYGO allows such a reduction, but none ` +
        'is known to have been applied to a claim.'
      );
  }
}
