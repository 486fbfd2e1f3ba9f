import { type Hover, type HoverParams, HoverRequest, MarkupKind } from 'vscode-languageserver';
import { elementDocumentSpan, elementUnder } from '../located-element';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import { claimSum } from './hover/claim-sum';
import { codeSource } from './hover/code-source';
import { contents } from './hover/contents';
import { counts } from './hover/counts';
import { deposit } from './hover/deposit';
import { details } from './hover/details';
import { foreign } from './hover/foreign';
import { heading } from './hover/heading';
import { lineSum } from './hover/line-sum';
import { notesPart } from './hover/notes';
import { outcome } from './hover/outcome';
import { type HoverPart, hoverElement } from './hover/part';
import { payerCode } from './hover/payer-code';
import { paymentSum } from './hover/payment-sum';
import { providerAdjustment } from './hover/provider-adjustment';
import { reasons } from './hover/reasons';
import { remarks } from './hover/remarks';
import { sequestration } from './hover/sequestration';
import { sequestrationSums } from './hover/sequestration-sums';
import { viewLinks } from './hover/view-links';

/** What a hover says, in this order; a part with nothing to say is left out. */
const parts: readonly HoverPart[] = [
  heading,
  contents,
  payerCode,
  sequestration,
  reasons,
  remarks,
  outcome,
  claimSum,
  lineSum,
  sequestrationSums,
  paymentSum,
  deposit,
  providerAdjustment,
  counts,
  notesPart,
  details,
  codeSource,
  viewLinks,
];

/** Explains the segment, element or code at the cursor. */
export const hover = feature<HoverParams, Hover | null>({
  name: 'hover',
  capability: { hoverProvider: true },
  request: HoverRequest.type,
  empty: null,
  answer(context, { position }) {
    const { document } = context;
    const located = elementUnder(document, offsetOf(document, position));
    if (!located) return null;
    const place = hoverElement(located);
    const other = foreign(context, place);
    const said = other ? [other] : parts.flatMap((part) => part(context, place) ?? []);
    return {
      contents: { kind: MarkupKind.Markdown, value: said.join('\n\n') },
      range: rangeOf(document, elementDocumentSpan(document, located)),
    };
  },
});
