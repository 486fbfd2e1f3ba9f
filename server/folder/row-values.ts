import type { DecimalText } from '../checks/rows';
import type { Text } from '../remit/field';
import { type Money, plainMoney } from '../remit/money';
import { ownText } from '../syntax/located-block';

/** A value without the spaces that pad it, in memory of its own; empty if absent. */
export function ownValue(text: Text | undefined): string {
  return text ? ownText(text.value.trim()) : '';
}

export function moneyText(money: Money | undefined): DecimalText | undefined {
  return money === undefined ? undefined : plainMoney(money);
}
