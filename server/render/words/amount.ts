import { formatAmount } from '../../remit/format';
import type { Decimal } from '../../report/parts/figure';

/** An exact decimal for people: `-1,120.00`; a dash where there is none. */
export function amountText(amount: Decimal | undefined): string {
  if (amount === undefined) return '–';
  return formatAmount(amount);
}

/** The same without its sign. */
export function sizeText(amount: Decimal): string {
  return amountText(amount.replace(/^-/, ''));
}

export function isZeroAmount(amount: Decimal | undefined): boolean {
  return amount === undefined || !/[1-9]/.test(amount);
}

export function isNegativeAmount(amount: Decimal): boolean {
  return amount.startsWith('-');
}

/** Empty if the amount is absent, for columns that are mostly zero. */
export function unlessZero(amount: Decimal | undefined): string {
  return isZeroAmount(amount) ? '' : amountText(amount);
}
