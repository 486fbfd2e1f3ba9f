import type { PageQuery } from '../../server/protocol/pages';
import type { ShownPage } from '../../server/report/pages/page';
import { isNumber, isObject, isPageQuery } from './page-query';

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
  | { readonly type: 'export'; readonly query: PageQuery; readonly hideNames: boolean }
  | { readonly type: 'note'; readonly segment: number; readonly kind: PageNoteKind }
  /** The work at a segment is done, and no note says so yet. */
  | { readonly type: 'done'; readonly segment: number }
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
  | {
      readonly type: 'answer';
      readonly id: number;
      readonly page: ShownPage | null;
      /** Why there is no answer, for people. */
      readonly fault?: string | undefined;
    }
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
      return isPageQuery(sent.query) && typeof sent.hideNames === 'boolean';
    case 'note':
      return isNumber(sent.segment) && pageNoteKinds.some((kind) => kind === sent.kind);
    case 'done':
      return isNumber(sent.segment);
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
      return (
        isNumber(sent.id) &&
        (sent.page === null || isObject(sent.page)) &&
        (sent.fault === undefined || typeof sent.fault === 'string')
      );
    case 'cursor':
      return isNumber(sent.segment);
    case 'changed':
      return true;
    default:
      return false;
  }
}
