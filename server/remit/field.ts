import type { Span } from '../span';
import { type Block, componentSpan, elementMark, elementText, textOf } from '../syntax/block';
import { type RemitDate, readDate } from './date';
import { type Money, readMoney, zero } from './money';

/** A value and where it is, counted from the start of its block. */
export interface Field<T> extends Span {
  readonly value: T;
}

/** Free text or a code, without spaces at its end: these pad it, which a rule reports. */
export type Text = Field<string>;

/** An amount or quantity; the value is `undefined` if the text is not a number. */
export type Amount = Field<Money | undefined>;

/** A date; the value is `undefined` if the text is not a day of the calendar. */
export type DateField = Field<RemitDate | undefined>;

/**
 * Element `n` (from 1) of a segment; `undefined` if it is absent or empty. A file has millions
 * of fields: each is read straight from the columns, without a span in between. `known` is its text
 * where that is already known, so that it is not copied again.
 */
export function textField(
  block: Block,
  segment: number,
  n: number,
  known?: string,
): Text | undefined {
  const { tokens, offset } = block;
  const mark = elementMark(block, segment, n);
  if (mark < 0) return undefined;
  const at = (tokens.marks[mark] as number) + 1;
  const end = tokens.marks[mark + 1] as number;
  if (at === end) return undefined;
  return textAt(known ?? tokens.text.slice(at, end), at - offset);
}

/** Component `k` of element `n`; `undefined` if it is absent or empty. */
export function componentField(
  block: Block,
  segment: number,
  n: number,
  k: number,
): Text | undefined {
  const span = componentSpan(block, segment, n, k);
  if (!span || span.start === span.end) return undefined;
  return textAt(textOf(block, span), span.start);
}

/** A text without the spaces after it, unless it has nothing else. */
function textAt(text: string, start: number): Text {
  const isPadded = text.charCodeAt(text.length - 1) === space;
  const value = (isPadded && text.trimEnd()) || text;
  return { value, start, end: start + value.length };
}

/** As `textField`, read as an amount; spaces around it, which a rule reports, do not make it another. */
export function amountField(block: Block, segment: number, n: number): Amount | undefined {
  return fieldOf(block, segment, n, readMoney);
}

/** As `textField`, read as a date, whatever spaces are around it. */
export function dateField(block: Block, segment: number, n: number): DateField | undefined {
  return fieldOf(block, segment, n, readDate);
}

function fieldOf<T>(
  block: Block,
  segment: number,
  n: number,
  read: (text: string, start: number, end: number) => T,
): Field<T> | undefined {
  const { tokens, offset } = block;
  const mark = elementMark(block, segment, n);
  if (mark < 0) return undefined;
  const at = (tokens.marks[mark] as number) + 1;
  const end = tokens.marks[mark + 1] as number;
  if (at === end) return undefined;
  let [first, last] = [at, end];
  while (tokens.text.charCodeAt(first) === space && first < last) first++;
  while (tokens.text.charCodeAt(last - 1) === space && first < last) last--;
  return { value: read(tokens.text, first, last), start: at - offset, end: end - offset };
}

const space = 32;

/** The date of a DTM; where the second element is D8, as in a claim (837), the third one is the date. */
export function qualifiedDate(block: Block, segment: number): DateField | undefined {
  const date = dateField(block, segment, 2);
  // Nearly every date can be read: what the others are written as is looked at.
  if (!date || date.value !== undefined) return date;
  return elementText(block, segment, 2) === 'D8' ? dateField(block, segment, 3) : date;
}

/**
 * The days of an element such as `20250801-20250803`; one if they are the same, and `undefined` if it
 * is not written so.
 */
export function periodField(
  block: Block,
  segment: number,
  n: number,
): readonly [DateField] | readonly [DateField, DateField] | undefined {
  const text = textField(block, segment, n);
  if (text?.value.length !== 17 || text.value.charAt(8) !== '-') return undefined;
  const { value, start, end } = text;
  const [first, last] = [value.slice(0, 8), value.slice(9)];
  const from = { value: readDate(first), start, end: start + 8 };
  if (first === last) return [from];
  return [from, { value: readDate(last), start: start + 9, end }];
}

/** The amount that counts: zero if the field is absent, `undefined` if it is unreadable. */
export function moneyOf(amount: Amount | undefined): Money | undefined {
  return amount ? amount.value : zero;
}
