import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type RemittanceDocument, segmentCount } from '../document';
import {
  elementSpanOf,
  findElement,
  fullElementName,
  type LocatedElement,
} from '../located-element';
import {
  type GoToSegmentParams,
  goToSegmentRequest,
  type NamedElement,
} from '../protocol/segments';
import { inDocument, type Span } from '../span';
import { segmentSpan } from '../syntax/block';
import { rangeOf } from './editor/position';
import { feature } from './feature';

/** Finds a segment by its number in the file; if it lacks the element, the whole segment. */
export const goToSegment = feature<GoToSegmentParams, NamedElement | ResponseError | null>({
  name: 'go-to-segment',
  capability: {},
  request: goToSegmentRequest,
  empty: null,
  answer({ document }, { segment, element, component }) {
    const exact = element ? findElement(document, { segment, element, component }) : undefined;
    if (exact) return found(document, exact, elementSpanOf(exact));
    const whole = findElement(document, { segment });
    if (whole) return found(document, whole, segmentSpan(whole.block, whole.index));
    const count = segmentCount(document, 0, document.sequence.blocks.length);
    return new ResponseError(
      LSPErrorCodes.RequestFailed,
      `Segment ${segment} does not exist. This file has ${count} segments.`,
    );
  },
});

function found(document: RemittanceDocument, place: LocatedElement, span: Span): NamedElement {
  const start = document.sequence.starts[place.blockNumber] as number;
  return { range: rangeOf(document, inDocument(span, start)), name: fullElementName(place) };
}
