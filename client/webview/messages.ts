import type { PageQuery } from '../../server/protocol/pages';
import type { ClaimsQuery } from '../../server/report/pages/claims';
import type { Page } from '../../server/report/pages/page';

/* What a page in a webview and the extension say to each other; each side checks what it receives. */

/** From the webview to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'ask'; readonly id: number; readonly query: PageQuery }
  | {
      readonly type: 'reveal';
      readonly segment: number;
      readonly element?: number | undefined;
      /** True to open the text where it is not visible. */
      readonly open: boolean;
    }
  | { readonly type: 'shown'; readonly title: string }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'export'; readonly query: PageQuery }
  | { readonly type: 'note'; readonly segment: number; readonly kind: PageNoteKind }
  | { readonly type: 'note status'; readonly id: string; readonly status: 'open' | 'resolved' };

const pageNoteKinds = ['note', 'rework', 'ask the payer'] as const;
export type PageNoteKind = (typeof pageNoteKinds)[number];

/** From the extension to the webview. */
export type ToPage =
  | {
      readonly type: 'start';
      readonly uri: string;
      /** The page to begin with, where none was saved. */
      readonly first: PageQuery;
    }
  | { readonly type: 'answer'; readonly id: number; readonly page: Page | null }
  | { readonly type: 'cursor'; readonly segment: number }
  | { readonly type: 'changed' };

/** True for a message of a page, whatever was sent. */
export function isFromPage(sent: unknown): sent is FromPage {
  if (!isObject(sent)) return false;
  switch (sent.type) {
    case 'ready':
      return true;
    case 'ask':
      return isNumber(sent.id) && isPageQuery(sent.query);
    case 'reveal':
      return (
        isNumber(sent.segment) &&
        (sent.element === undefined || isNumber(sent.element)) &&
        typeof sent.open === 'boolean'
      );
    case 'shown':
      return typeof sent.title === 'string';
    case 'copy':
      return typeof sent.text === 'string';
    case 'export':
      return isPageQuery(sent.query);
    case 'note':
      return isNumber(sent.segment) && pageNoteKinds.some((kind) => kind === sent.kind);
    case 'note status':
      return typeof sent.id === 'string' && (sent.status === 'open' || sent.status === 'resolved');
    default:
      return false;
  }
}

/** True for a message of the extension, whatever was sent. */
export function isToPage(sent: unknown): sent is ToPage {
  if (!isObject(sent)) return false;
  switch (sent.type) {
    case 'start':
      return typeof sent.uri === 'string' && isPageQuery(sent.first);
    case 'answer':
      return isNumber(sent.id) && (sent.page === null || isObject(sent.page));
    case 'cursor':
      return isNumber(sent.segment);
    case 'changed':
      return true;
    default:
      return false;
  }
}

/** True for a query of a page, whatever was sent or saved. */
export function isPageQuery(sent: unknown): sent is PageQuery {
  if (!isObject(sent)) return false;
  const isPlace = (value: unknown) => value === undefined || isNumber(value);
  switch (sent.page) {
    case 'payment':
      return isPlace(sent.segment);
    case 'claim':
      return isNumber(sent.segment);
    case 'worklist':
    case 'sequestration':
      return isPlace(sent.payment);
    case 'claims':
      return isClaimsQuery(sent.query) && isPlace(sent.around);
    default:
      return false;
  }
}

/** A page asks for no more rows at once than it may show or copy. */
const mostRows = 10_000;

function isClaimsQuery(sent: unknown): sent is ClaimsQuery {
  if (!isObject(sent)) return false;
  const { from = 0, count = 0, payment = 0, text = '', code = '', month = '' } = sent;
  return (
    [from, count, payment].every(isNumber) &&
    Number(count) <= mostRows &&
    [text, code, month].every((value) => typeof value === 'string')
  );
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
