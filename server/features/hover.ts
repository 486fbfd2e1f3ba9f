import { type Hover, type HoverParams, HoverRequest, MarkupKind } from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import { specsOf } from '../guide/lookup';
import { elementName, placeAt, type TextPlace } from '../place';
import { componentSpan, elementSpan, segmentSpan } from '../syntax/block';
import { feature } from './feature';
import { offsetOf, rangeOf } from './position';

/** What stands at the cursor, in words. */
export const hover = feature<HoverParams, Hover | null>({
  name: 'hover',
  capability: { hoverProvider: true },
  request: HoverRequest.type,
  empty: null,
  answer({ document }, { position }) {
    const place = placeAt(document, offsetOf(document, position));
    if (!place) return null;
    const spec = specsOf(place.id)[0]?.spec;
    return {
      contents: {
        kind: MarkupKind.Markdown,
        value: `**${spec?.name ?? place.id}** · segment ${place.ordinal}, ${elementName(place)}`,
      },
      range: rangeOf(document, spanAt(document, place)),
    };
  },
});

function spanAt({ sequence }: RemittanceDocument, place: TextPlace) {
  const { block, index, element, component, blockNumber } = place;
  const start = sequence.starts[blockNumber] as number;
  const inner =
    (component && componentSpan(block, index, element, component)) ||
    elementSpan(block, index, element) ||
    segmentSpan(block, index);
  return { start: start + inner.start, end: start + inner.end };
}
