import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type RemittanceDocument, segmentCount } from '../document';
import { placeName, placeOf, placeSpan, type TextPlace } from '../place';
import { type GoToSegmentParams, goToSegmentRequest, type NamedPlace } from '../protocol/segments';
import { inDocument, type Span } from '../span';
import { segmentSpan } from '../syntax/block';
import { rangeOf } from './editor/position';
import { feature } from './feature';

/** Finds a segment by its number in the file; if it lacks the element, the whole segment. */
export const goToSegment = feature<GoToSegmentParams, NamedPlace | ResponseError | null>({
  name: 'go-to-segment',
  capability: {},
  request: goToSegmentRequest,
  empty: null,
  answer({ document }, { segment, element, component }) {
    const exact = element ? placeOf(document, segment, element, component) : undefined;
    if (exact) return found(document, exact, placeSpan(exact));
    const place = placeOf(document, segment);
    if (place) return found(document, place, segmentSpan(place.block, place.index));
    const count = segmentCount(document, 0, document.sequence.blocks.length);
    return new ResponseError(
      LSPErrorCodes.RequestFailed,
      `Segment ${segment} does not exist. This file has ${count} segments.`,
    );
  },
});

function found(document: RemittanceDocument, place: TextPlace, span: Span): NamedPlace {
  const start = document.sequence.starts[place.blockNumber] as number;
  return { range: rangeOf(document, inDocument(span, start)), name: placeName(place) };
}
