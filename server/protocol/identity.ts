import type { Range, TextDocumentIdentifier } from 'vscode-languageserver';
import type { PartIdentity, PlaceIdentity } from '../identity';
import { request } from './request';
import type { PositionParams } from './status';

export type { PartIdentity, PlaceIdentity };

/*
 * How a client goes from one document of a remittance to another, from a view to its source: it
 * asks what the place is recognized by here, and where that is there.
 */

/** What the place at a position is recognized by; `null` outside any segment. */
export const identityRequest = request<PositionParams, PlaceIdentity | null>('identity');

/** Where a document has a place; an error where its segment of that number is another one. */
export const findPlaceRequest = request<FindPlaceParams, Range | null>('findPlace');

export interface FindPlaceParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly place: PlaceIdentity;
}
