import type { Span } from '../span';
import { type Block, componentSpan, elementSpan, textOf } from '../syntax/block';
import { type RemitDate, readDate } from './date';
import { type Money, readMoney, zero } from './money';

/** A value together with where it stands, counted from the start of its block. */
export interface Field<T> extends Span {
  readonly value: T;
}

/** Free text or a code, as it stands. */
export type Text = Field<string>;

/** An amount or quantity; the value is `undefined` where the text is no number. */
export type Amount = Field<Money | undefined>;

/** A date; the value is `undefined` where the text is no day of the calendar. */
export type DateField = Field<RemitDate | undefined>;

/** Element `n` of a segment; `undefined` where it is absent or empty. */
export function textField(block: Block, segment: number, n: number): Text | undefined {
  return field(block, elementSpan(block, segment, n));
}

/** Component `k` of element `n`; `undefined` where it is absent or empty. */
export function componentField(
  block: Block,
  segment: number,
  n: number,
  k: number,
): Text | undefined {
  return field(block, componentSpan(block, segment, n, k));
}

export function amountField(block: Block, segment: number, n: number): Amount | undefined {
  const text = textField(block, segment, n);
  return text && { value: readMoney(text.value), start: text.start, end: text.end };
}

export function dateField(block: Block, segment: number, n: number): DateField | undefined {
  const text = textField(block, segment, n);
  return text && { value: readDate(text.value), start: text.start, end: text.end };
}

/** The amount that counts: zero where the field is absent, `undefined` where it is unreadable. */
export function moneyOf(amount: Amount | undefined): Money | undefined {
  return amount ? amount.value : zero;
}

function field(block: Block, span: Span | undefined): Text | undefined {
  if (!span || span.start === span.end) return undefined;
  return { value: textOf(block, span), start: span.start, end: span.end };
}
