import { findCode } from '../codes';

/*
 * The gate between a file and an assistant. A value of a file passes as a code that one of our lists
 * holds, as an amount, or as a date; anything else is left out.
 */

/** A code that its list holds; `undefined` for any other text. */
export function safeCode(list: string, code: string | undefined): string | undefined {
  return code !== undefined ? findCode(list, code)?.code : undefined;
}

/** `CO 45`, where both the group and the reason are known; `undefined` for any other. */
export function safeAdjustment(group: string, reason: string): string | undefined {
  const [known, why] = [safeCode('group-code', group), safeCode('reason-code', reason)];
  return known === undefined || why === undefined ? undefined : `${known} ${why}`;
}

/** An exact decimal. */
export function safeAmount(amount: string | undefined): string | undefined {
  return matching(amount, /^-?\d{1,15}(\.\d{1,10})?$/);
}

/** A day in ISO format. */
export function safeDate(date: string | undefined): string | undefined {
  return matching(date, /^\d{4}-\d{2}-\d{2}$/);
}

/** The amounts in a sentence, in its order. */
export function amountsIn(sentence: string): readonly string[] {
  return sentence.match(/(?<![\w.,-])-?\d{1,3}(,\d{3})*\.\d{2}(?![\w]|[.,]\d)/g) ?? [];
}

function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}
