import { type Hover, type HoverParams, HoverRequest, MarkupKind } from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import { placeAt, type TextPlace } from '../place';
import { componentSpan, elementSpan, segmentSpan } from '../syntax/block';
import { feature } from './feature';
import { details } from './hover/details';
import { heading } from './hover/heading';
import type { HoverPart } from './hover/part';
import { offsetOf, rangeOf } from './position';

/** What a hover says, in this order; each part speaks where it has something to say. */
const parts: readonly HoverPart[] = [heading, details];

/** What stands at the cursor, in words. */
export const hover = feature<HoverParams, Hover | null>({
  name: 'hover',
  capability: { hoverProvider: true },
  request: HoverRequest.type,
  empty: null,
  answer(context, { position }) {
    const { document } = context;
    const offset = offsetOf(document, position);
    const place = placeAt(document, offset);
    if (!place) return null;
    const span = spanAt(document, place);
    if (offset > span.end) return null;
    const said = parts.flatMap((part) => part(context, place) ?? []);
    return {
      contents: { kind: MarkupKind.Markdown, value: said.join('\n\n') },
      range: rangeOf(document, span),
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
