import { LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { findIdentical } from '../identity';
import { elementDocumentSpan } from '../located-element';
import { type FindPlaceParams, findPlaceRequest } from '../protocol/identity';
import { rangeOf } from './editor/position';
import { feature } from './feature';
import { notTheSame } from './words/not-the-same';

/** Finds a place of another document of the same remittance, and refuses any other segment. */
export const findPlace = feature<FindPlaceParams, Range | ResponseError | null>({
  name: 'find-place',
  capability: {},
  request: findPlaceRequest,
  empty: null,
  answer({ document }, { place }) {
    const found = findIdentical(document, place);
    if (found) return rangeOf(document, elementDocumentSpan(document, found));
    return new ResponseError(LSPErrorCodes.RequestFailed, notTheSame(place.segment));
  },
});
