import type { DepositDecision } from '../../../server/folder/deposit-decision';
import type { PaymentMark } from '../../../server/folder/payment-mark';
import type {
  PaymentColumn,
  PaymentFlag,
  PaymentsPage,
  PaymentsQuery,
} from '../../../server/folder/payments-page';

import type { Grouping } from '../../../server/folder/report/report';
import type { DepositAddress, FolderPage, FolderPageQuery } from '../../../server/protocol/folder';
import { isNumber, isObject } from '../page-query';

/* What the list of a folder's payments and the extension say to each other; each side checks it. */

/** From the webview to the extension. */
export type FromFolder =
  | {
      readonly type: 'ready';
      /** The page that was saved. */
      readonly view: FolderView;
    }
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
  | { readonly type: 'ask page'; readonly id: number; readonly query: FolderPageQuery }
  | { readonly type: 'export'; readonly query: FolderPageQuery }
  | { readonly type: 'choose bank' }
  | { readonly type: 'compare' }
  | { readonly type: 'open bank'; readonly line: number }
  | (DepositAddress & {
      readonly type: 'decide';
      /** Absent where a decision is taken back. */
      readonly decision?: DepositDecision['decision'] | undefined;
    })
  | { readonly type: 'open unread'; readonly unread: string }
  | { readonly type: 'stop' }
  | { readonly type: 'read again' };

/** What the panel shows: the list of payments, or a page about all files. */
export type FolderView = 'payments' | FolderPageQuery['page'];

/** What of the panel outlasts a reload. */
export interface FolderState {
  readonly view: FolderView;
  readonly query: PaymentsQuery;
  /** What each page was last asked by. */
  readonly pages?: PageQueries | undefined;
}

/** A query of each page that has one. */
export type PageQueries = {
  readonly [Page in FolderPageQuery['page']]?: Extract<FolderPageQuery, { readonly page: Page }>;
};

/** How far the reading of the folder is; absent once it is done. */
export interface Reading {
  readonly done: number;
  readonly all: number;
}

/** From the extension to the webview. */
export type ToFolder =
  | { readonly type: 'answer'; readonly id: number; readonly page: PaymentsPage | null }
  | { readonly type: 'page'; readonly id: number; readonly page: FolderPage | null }
  | { readonly type: 'show'; readonly view: FolderView }
  | {
      readonly type: 'changed';
      readonly reading?: Reading | undefined;
      /** How far the reading came, if it was stopped. */
      readonly stopped?: Reading | undefined;
      /** Files that could not be read, or are named as remittances and are none. */
      readonly unread: readonly UnreadFile[];
    };

export interface UnreadFile {
  readonly file: string;
  /** Why it is not read, in a sentence. */
  readonly why: string;
}

/** True for a message of the list, whatever was sent. */
export function isFromFolder(sent: unknown): sent is FromFolder {
  if (!isObject(sent)) return false;
  const isPlace = typeof sent.file === 'string' && isNumber(sent.segment);
  switch (sent.type) {
    case 'ready':
      return isView(sent.view);
    case 'stop':
    case 'read again':
    case 'choose bank':
    case 'compare':
      return true;
    case 'ask page':
      return isNumber(sent.id) && isFolderPageQuery(sent.query);
    case 'export':
      return isFolderPageQuery(sent.query);
    case 'open bank':
      return isNumber(sent.line);
    case 'open unread':
      return isText(sent.unread);
    case 'decide':
      return isPlace && isNumber(sent.line) && isOptional(sent.decision, oneOf(decisions));
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
    case 'page':
      return isNumber(sent.id) && (sent.page === null || isObject(sent.page));
    case 'show':
      return isView(sent.view);
    case 'changed': {
      const { reading, stopped, unread } = sent;
      return (
        Array.isArray(unread) &&
        unread.every((one) => isObject(one) && isText(one.file) && isText(one.why)) &&
        [reading, stopped].every((one) => isOptional(one, isReading))
      );
    }
    default:
      return false;
  }
}

/** True for what the panel saved of itself. */
export function isFolderState(saved: unknown): saved is FolderState {
  return (
    isObject(saved) &&
    isView(saved.view) &&
    isPaymentsQuery(saved.query) &&
    isOptional(saved.pages, isPageQueries)
  );
}

function isPageQueries(saved: unknown): saved is PageQueries {
  const isOfPage = ([page, query]: [string, unknown]) =>
    isFolderPageQuery(query) && query.page === page;
  return isObject(saved) && Object.entries(saved).every(isOfPage);
}

function isReading(sent: unknown): sent is Reading {
  return isObject(sent) && isNumber(sent.done) && isNumber(sent.all);
}

function isFolderPageQuery(sent: unknown): sent is FolderPageQuery {
  if (!isObject(sent)) return false;
  switch (sent.page) {
    case 'deposits':
      return isText(sent.today) && isOptional(sent.count, isCount);
    case 'compare':
    case 'ledger':
      return isOptional(sent.count, isCount);
    case 'report':
      return oneOf(groupings)(sent.by) && isOptional(sent.affected, isFlag);
    default:
      return false;
  }
}

/** True for a query of payments, whatever was sent or saved. */
export function isPaymentsQuery(sent: unknown): sent is PaymentsQuery {
  if (!isObject(sent)) return false;
  const { text, payer, from, through, amountFrom, amountTo, only, sort, count } = sent;
  const isSort = (value: unknown) =>
    isObject(value) && oneOf(columns)(value.by) && isOptional(value.descending, isFlag);
  return (
    [text, payer, from, through, amountFrom, amountTo].every((one) => isOptional(one, isText)) &&
    isOptional(only, oneOf(flags)) &&
    isOptional(sort, isSort) &&
    isOptional(count, isCount)
  );
}

const views: Readonly<Record<FolderView, true>> = {
  ...{ payments: true, deposits: true, ledger: true, report: true, compare: true },
};
const isView = oneOf(views);

const groupings: Readonly<Record<Grouping, true>> = {
  ...{ month: true, payer: true, provider: true, code: true },
};

const decisions: Readonly<Record<DepositDecision['decision'], true>> = {
  accepted: true,
  rejected: true,
};

const marks: Readonly<Record<PaymentMark, true>> = { posted: true, 'to do': true };

const flags: Readonly<Record<PaymentFlag, true>> = {
  ...{ denied: true, 'out of balance': true, 'not posted': true, 'to do': true },
  ...{ 'has findings': true, unmatched: true },
};

const columns: Readonly<Record<PaymentColumn, true>> = {
  ...{ date: true, payer: true, payee: true, trace: true, method: true, amount: true },
  ...{ claims: true, denied: true, deniedAmount: true, patient: true, sequestration: true },
  ...{ balanced: true, findings: true, notes: true, mark: true, file: true },
};

function oneOf(names: Readonly<Record<string, true>>): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && Object.hasOwn(names, value);
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function isCount(value: unknown): boolean {
  return isNumber(value) && value <= 100_000;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
