import {
  type SelectionRange,
  type SelectionRangeParams,
  SelectionRangeRequest,
} from 'vscode-languageserver';
import { groupAt, interchangeAt, isClaim, paymentAt, type RemittanceDocument } from '../document';
import { type LocatedElement, locateElement } from '../located-element';
import { type DocumentSpan, inDocument } from '../span';
import { componentSpan, elementSpan } from '../syntax/block';
import { textLength } from '../syntax/sequence';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import { blocksSpan, segmentsSpan, serviceLineRuns } from './place/regions';

/** Widens a selection: component, element, segment, service line, claim, payment … file. */
export const selectionRanges = feature<SelectionRangeParams, SelectionRange[] | null>({
  name: 'selection-ranges',
  capability: { selectionRangeProvider: true },
  request: SelectionRangeRequest.type,
  empty: null,
  answer({ document }, { positions }) {
    return positions.map((position) => {
      const spans = [...spansAround(document, offsetOf(document, position))];
      return nest(document, spans);
    });
  },
});

/** Every span around an offset from the widest inwards, each inside the one before. */
function* spansAround(document: RemittanceDocument, offset: number): Iterable<DocumentSpan> {
  let around: DocumentSpan = { start: 0, end: textLength(document.sequence) };
  yield around;
  const place = locateElement(document, offset);
  for (const span of place ? candidates(document, place) : []) {
    if (span.start > offset || span.end < offset) continue;
    if (span.start === around.start && span.end === around.end) continue;
    if (span.start < around.start || span.end > around.end) continue;
    around = span;
    yield span;
  }
}

function* candidates(document: RemittanceDocument, place: LocatedElement): Iterable<DocumentSpan> {
  const { block, blockNumber, index, element, component } = place;
  for (const envelopeAt of [interchangeAt, groupAt, paymentAt]) {
    const envelope = envelopeAt(document, blockNumber);
    if (envelope) yield blocksSpan(document, envelope.first, envelope.end);
  }
  if (isClaim(block)) {
    yield blocksSpan(document, blockNumber, blockNumber + 1);
    const line = serviceLineRuns(block).find(({ first, end }) => first <= index && index < end);
    if (line) yield segmentsSpan(document, blockNumber, line.first, line.end - 1);
  }
  yield segmentsSpan(document, blockNumber, index, index);
  const start = document.sequence.starts[blockNumber] as number;
  const inner = [elementSpan(block, index, element)];
  if (component) inner.push(componentSpan(block, index, element, component));
  for (const span of inner) {
    if (span) yield inDocument(span, start);
  }
}

function nest(document: RemittanceDocument, spans: readonly DocumentSpan[]): SelectionRange {
  const [widest, ...inner] = spans.map((span) => ({ range: rangeOf(document, span) }));
  return inner.reduce((parent, range) => ({ ...range, parent }), widest as SelectionRange);
}
