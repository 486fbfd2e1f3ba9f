import type { PaymentMark } from '../../../server/folder/payment-mark';
import {
  type PaymentsPage,
  type PaymentsQuery,
  paymentColumns,
  paymentFlags,
} from '../../../server/folder/payments-page';

/* What the list of a folder's payments and the extension say to each other; each side checks it. */

/** From the webview to the extension. */
export type FromFolder =
  | { readonly type: 'ready' }
  | { readonly type: 'ask'; readonly id: number; readonly query: PaymentsQuery }
  | {
      readonly type: 'open';
      readonly as: 'page' | 'text';
      readonly file: string;
      readonly segment: number;
    }
  | {
      readonly type: 'mark';
      readonly file: string;
      readonly segment: number;
      /** The note of the mark that it has; absent without one. */
      readonly note?: string | undefined;
      /** The mark that it is to have; absent for none. */
      readonly mark?: PaymentMark | undefined;
    }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'stop' }
  | { readonly type: 'read again' };

/** How far the reading of the folder is; absent once it is done. */
export interface Reading {
  readonly done: number;
  readonly all: number;
}

/** From the extension to the webview. */
export type ToFolder =
  | { readonly type: 'answer'; readonly id: number; readonly page: PaymentsPage | null }
  | {
      readonly type: 'changed';
      readonly reading?: Reading | undefined;
      /** Files that could not be read, or are too large. */
      readonly unread: number;
    };

/** True for a message of the list, whatever was sent. */
export function isFromFolder(sent: unknown): sent is FromFolder {
  if (!isObject(sent)) return false;
  const isPlace = typeof sent.file === 'string' && isNumber(sent.segment);
  switch (sent.type) {
    case 'ready':
    case 'stop':
    case 'read again':
      return true;
    case 'ask':
      return isNumber(sent.id) && isPaymentsQuery(sent.query);
    case 'open':
      return isPlace && (sent.as === 'page' || sent.as === 'text');
    case 'mark':
      return isPlace && isOptional(sent.note, isText) && isOptional(sent.mark, oneOf(marks));
    case 'copy':
      return isText(sent.text);
    default:
      return false;
  }
}

/** True for a message of the extension, whatever was sent. */
export function isToFolder(sent: unknown): sent is ToFolder {
  if (!isObject(sent)) return false;
  switch (sent.type) {
    case 'answer':
      return isNumber(sent.id) && (sent.page === null || isObject(sent.page));
    case 'changed': {
      const { reading, unread } = sent;
      const isReading = isObject(reading) && isNumber(reading.done) && isNumber(reading.all);
      return isNumber(unread) && (reading === undefined || isReading);
    }
    default:
      return false;
  }
}

/** True for a query of payments, whatever was sent or saved. */
export function isPaymentsQuery(sent: unknown): sent is PaymentsQuery {
  if (!isObject(sent)) return false;
  const { text, payer, from, through, amountFrom, amountTo, only, sort, count } = sent;
  const isSort = (value: unknown) =>
    isObject(value) &&
    paymentColumns.some((one) => one === value.by) &&
    isOptional(value.descending, isFlag);
  return (
    [text, payer, from, through, amountFrom, amountTo].every((one) => isOptional(one, isText)) &&
    isOptional(only, (one) => paymentFlags.some((flag) => flag === one)) &&
    isOptional(sort, isSort) &&
    isOptional(count, (value) => isNumber(value) && value <= 100_000)
  );
}

const marks: Readonly<Record<PaymentMark, true>> = { posted: true, 'to do': true };

function oneOf(names: Readonly<Record<string, true>>): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && Object.hasOwn(names, value);
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
