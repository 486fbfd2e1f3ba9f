import type { Position, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Numbering } from '../numbering';
import { request } from './request';

/** A remittance, or one payment or claim of it, with one segment per line. */
export const splitViewRequest = request<SplitViewParams, SplitView | null>('splitView');

export interface SplitViewParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly part: SplitPart;
  /** Within the payment or claim that is wanted. */
  readonly position: Position;
  /** The title the part had when it was at that position; the text may have changed since. */
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
