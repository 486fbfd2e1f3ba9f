import { placeAt, placeName, placeSpan } from '../place';
import { type NamedPlace, type PlaceNameParams, placeNameRequest } from '../protocol/segments';
import { inDocument } from '../span';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';

/** What to call the element at the cursor when writing to a clearinghouse or a payer. */
export const placeInWords = feature<PlaceNameParams, NamedPlace | null>({
  name: 'place-name',
  capability: {},
  request: placeNameRequest,
  empty: null,
  answer({ document }, { position }) {
    const place = placeAt(document, offsetOf(document, position));
    if (!place) return null;
    const start = document.sequence.starts[place.blockNumber] as number;
    const range = rangeOf(document, inDocument(placeSpan(place), start));
    return { range, name: placeName(place) };
  },
});
