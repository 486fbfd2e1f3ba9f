import { isoDate, type RemitDate } from '../../remit/date';
import type { Amount, Text } from '../../remit/field';
import { plainMoney } from '../../remit/money';
import type { RowValue } from './kind';

/** A text without the spaces that pad it; absent if empty. */
export function textValue(text: Text | undefined): RowValue {
  return text?.value.trim() || undefined;
}

/** An amount that is a number. */
export function amountValue(amount: Amount | undefined): RowValue {
  return amount?.value === undefined ? undefined : plainMoney(amount.value);
}

export function dateValue(date: RemitDate | undefined): RowValue {
  return date && isoDate(date);
}
