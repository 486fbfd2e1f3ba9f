import { Decimal } from 'decimal.js';
import { memoizePerKey } from '../cache';
import { formatAmount, proseAmount } from './format';

/** Room for the longest amounts that are read, whatever they add up to. */
const Exact = Decimal.clone({ precision: 100 });

/** Text with more digits than this is not an amount; the guide allows 18. */
const mostDigits = 40;

/**
 * An exact amount: whole hundredths as a number wherever that is enough, a decimal for amounts with
 * more places or more digits than a number holds. Never look inside; use the functions below.
 */
export type Money = (number | Decimal) & { readonly money: unique symbol };

export const zero: Money = wrap(0);

/**
 * Reads an X12 amount, the whole of a text or a part of it: an optional minus, digits, at most one
 * point. `undefined` for anything else (a plus sign, a comma, an exponent, no digit, more than 40
 * digits).
 */
export function readMoney(text: string, start = 0, end = text.length): Money | undefined {
  const negative = text.charCodeAt(start) === 45;
  let value = 0;
  let digits = 0;
  let places = -1;
  for (let i = negative ? start + 1 : start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) {
      value = value * 10 + unit - 48;
      digits++;
      if (places >= 0) places++;
    } else if (unit === 46 && places < 0) {
      places = 0;
    } else {
      return undefined;
    }
  }
  if (digits === 0 || digits > mostDigits) return undefined;
  if (places > 2 || digits > 13) return settle(new Exact(text.slice(start, end)).times(100));
  if (places < 1) value *= 100;
  else if (places === 1) value *= 10;
  return wrap(negative && value !== 0 ? -value : value);
}

export function add(a: Money, b: Money): Money {
  if (isCents(a) && isCents(b)) {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return wrap(sum);
  }
  return settle(decimal(a).plus(decimal(b)));
}

export function subtract(a: Money, b: Money): Money {
  return add(a, negate(b));
}

export function negate(a: Money): Money {
  return isCents(a) ? wrap(a === 0 ? 0 : -a) : wrap(decimal(a).negated());
}

export function times(a: Money, count: number): Money {
  return isCents(a) && Number.isSafeInteger(a * count)
    ? wrap(a * count || 0)
    : settle(decimal(a).times(count));
}

export function absolute(a: Money): Money {
  return isNegative(a) ? negate(a) : a;
}

/** Below zero if `a` is smaller, zero if both are equal, above zero if `a` is larger. */
export function compare(a: Money, b: Money): number {
  return isCents(a) && isCents(b) ? a - b : decimal(a).comparedTo(decimal(b));
}

export function equals(a: Money, b: Money): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Money): boolean {
  return a === zero;
}

export function isNegative(a: Money): boolean {
  return compare(a, zero) < 0;
}

export function isPositive(a: Money): boolean {
  return compare(a, zero) > 0;
}

/**
 * An amount times a rate given as decimal text (`'0.02'`), rounded to the cent, half up and away
 * from zero, so that a reversal mirrors the payment it takes back.
 */
export function applyRate(a: Money, rate: string): Money {
  if (isCents(a)) {
    const { part, whole } = fractionOf(rate);
    const doubled = Math.abs(a) * part * 2 + whole;
    if (Number.isSafeInteger(doubled)) {
      const share = Math.floor(doubled / (2 * whole));
      return wrap(a < 0 && share !== 0 ? -share : share);
    }
  }
  return settle(decimal(a).times(rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
}

/** The amount of which `net` is left once a rate is taken from it, rounded to the cent. */
export function beforeRate(net: Money, rate: string): Money {
  const kept = new Decimal(1).minus(rate);
  return settle(decimal(net).dividedBy(kept).toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
}

/** One amount as a share of another, as decimal text with `places` places; empty over zero. */
export function ratio(part: Money, whole: Money, places: number): string {
  if (isZero(whole)) return '';
  return decimal(part).dividedBy(decimal(whole)).toDecimalPlaces(places).toFixed();
}

/** The amount in whole hundredths, for tolerances that grow with a count: `cents(3)` is 0.03. */
export function cents(count: number): Money {
  return wrap(count);
}

/** For columns and messages: `1,120.00`, `-2.40`, and more places only where the amount has them. */
export function formatMoney(a: Money): string {
  return formatAmount(plainMoney(a));
}

/** For running prose: `$1,120.00`, `-$2.40`. */
export function proseMoney(a: Money): string {
  return proseAmount(plainMoney(a));
}

/** For programs: at least two places and no grouping, `1120.00`. */
export function plainMoney(a: Money): string {
  if (isCents(a)) {
    const size = Math.abs(a);
    const whole = Math.floor(size / 100);
    return `${a < 0 ? '-' : ''}${whole}.${String(size % 100).padStart(2, '0')}`;
  }
  const value = decimal(a).dividedBy(100);
  return value.toFixed(Math.max(2, value.decimalPlaces()));
}

/** As X12 wants it in an element: no trailing zeros after the point, `2.4`, `1120`. */
export function elementMoney(a: Money): string {
  return withoutTrailingZeros(plainMoney(a));
}

/** An amount with a point, without the zeros at its end, of which there may be very many. */
export function withoutTrailingZeros(amount: string): string {
  let end = amount.length;
  while (amount[end - 1] === '0') end--;
  return amount.slice(0, amount[end - 1] === '.' ? end - 1 : end);
}

/** Amounts are kept in hundredths in both forms, so that both add up alike. */
function settle(hundredths: Decimal): Money {
  return hundredths.isInteger() && hundredths.abs().lessThan(Number.MAX_SAFE_INTEGER)
    ? wrap(hundredths.toNumber() || 0)
    : wrap(hundredths);
}

/** A rate as whole numbers, `'0.02'` as 2 in 100, kept because few rates are applied to many amounts. */
const fractionOf = memoizePerKey((rate: string) => {
  const whole = 10 ** new Decimal(rate).decimalPlaces();
  return { part: new Decimal(rate).times(whole).toNumber(), whole };
});

function decimal(a: Money): Decimal {
  return new Exact(a as unknown as Decimal.Value);
}

function isCents(a: Money): a is Money & number {
  return typeof a === 'number';
}

function wrap(value: number | Decimal): Money {
  return value as Money;
}
