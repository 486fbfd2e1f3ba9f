import { type Position, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Numbering } from '../numbering';

/** A remittance, or one payment or claim of it, with one segment a line. */
export const splitViewRequest = new RequestType<SplitViewParams, SplitView | null, void>(
  'remittance/splitView',
);

export interface SplitViewParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly part: SplitPart;
  /** Within the payment or claim that is wanted. */
  readonly position: Position;
  /** What the part was called when it stood there; the text may have changed since. */
  readonly title?: string;
}

export type SplitPart = 'file' | 'payment' | 'claim';

export interface SplitView {
  readonly text: string;
  /** Empty for a whole file, whose segments keep their numbers. */
  readonly numbering: Numbering;
  /** `claim A1`, `payment 12345678`, `split`. */
  readonly title: string;
  /** Where the part begins, from wherever within it it was asked for. */
  readonly position: Position;
}

/** The scheme of a split view's address; what it shows stands in the query, see `viewOf`. */
export const splitScheme = 'remittance-split';

/** What the query of a split view's address says, as JSON: what is shown, and its numbering. */
export interface SplitQuery extends Omit<SplitViewParams, 'textDocument'> {
  /** The address of the remittance that is shown. */
  readonly source: string;
  readonly numbering: Numbering;
}

/** What a split view shows, by its address; `undefined` for any other address. */
export function viewOf(uri: string): SplitQuery | undefined {
  if (!uri.startsWith(`${splitScheme}:`)) return undefined;
  try {
    return JSON.parse(decodeURIComponent(uri.slice(uri.indexOf('?') + 1)));
  } catch {
    return undefined;
  }
}

/** True for a view of one claim: of its payment nothing but the head is there. */
export function showsOneClaim(uri: string): boolean {
  return viewOf(uri)?.part === 'claim';
}
