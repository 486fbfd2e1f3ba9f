import type { Position, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Numbering } from '../numbering';
import type { PartIdentity, PlaceIdentity } from './identity';
import { request } from './request';

/** A remittance, or one payment or claim of it, with one segment per line. */
export const splitViewRequest = request<SplitViewParams, SplitView | null>('splitView');

export interface SplitViewParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly part: SplitPart;
  /** Which payment or claim; of no meaning for a whole file. */
  readonly at: PartPlace;
}

/**
 * Which payment or claim of a remittance is meant: the one at a position in its present text, the
 * one that a place of another document belongs to, or the one that a view shows.
 */
export type PartPlace =
  | { readonly position: Position }
  | { readonly place: PlaceIdentity }
  | { readonly identity: PartIdentity };

export type SplitPart = 'file' | 'payment' | 'claim';

export interface SplitView {
  readonly text: string;
  /** Empty for a whole file, whose segments keep their numbers. */
  readonly numbering: Numbering;
  /** `claim A1`, `payment 12345678`, `split`. */
  readonly title: string;
  /** What the payment or claim is found by once the remittance has changed. */
  readonly identity: PartIdentity;
}
