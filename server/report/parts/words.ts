import { findCode } from '../../codes';
import type { Text } from '../../remit/field';
import { absolute, formatMoney, isNegative, isZero, type Money } from '../../remit/money';

/** A text of the file without the spaces that pad it; empty where it is absent. */
export function trimmed(text: Text | undefined): string {
  return text?.value.trim() ?? '';
}

/** With a capital, to begin a sentence or a label. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a code says, as a label; the code itself where its list does not hold it. */
export function labelOf(listId: string, code: string): string {
  const gist = findCode(listId, code)?.gist;
  return gist ? capital(gist) : code;
}

/** `Balanced.`, `Out of balance: paid 6.00 less than calculated.` */
export function balanceWords(difference: Money): string {
  if (isZero(difference)) return 'Balanced.';
  const size = formatMoney(absolute(difference));
  return `Out of balance: paid ${size} ${isNegative(difference) ? 'less' : 'more'} than calculated.`;
}
