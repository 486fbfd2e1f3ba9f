import { identityOf, type PlaceIdentity } from '../identity';
import { locateElement } from '../located-element';
import { identityRequest } from '../protocol/identity';
import type { PositionParams } from '../protocol/status';
import { offsetOf } from './editor/position';
import { feature } from './feature';

/** What the place at the cursor is recognized by in another document of the same remittance. */
export const identity = feature<PositionParams, PlaceIdentity | null>({
  name: 'identity',
  capability: {},
  request: identityRequest,
  empty: null,
  answer({ document }, { position }) {
    const place = locateElement(document, offsetOf(document, position));
    return place ? identityOf(document, place) : null;
  },
});
