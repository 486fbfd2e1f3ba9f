import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  DocumentHighlightRequest,
} from 'vscode-languageserver';
import { isClaim, paymentAt, type RemittanceDocument } from '../document';
import { type LocatedElement, locateElement } from '../located-element';
import { allAdjustments } from '../remit/claim';
import type { Text } from '../remit/field';
import { readClaim } from '../remit/read-claim';
import { readProviderAdjustments } from '../remit/read-payment';
import { type DocumentSpan, inDocument } from '../span';
import type { Block } from '../syntax/block';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import { sameNumbers } from './place/numbers';

/**
 * Where the number or the reason at the cursor occurs again. Returns `null` elsewhere, so that an
 * editor may look for the same word instead.
 */
export const highlights = feature<DocumentHighlightParams, DocumentHighlight[] | null>({
  name: 'highlights',
  capability: { documentHighlightProvider: true },
  request: DocumentHighlightRequest.type,
  empty: null,
  answer({ document }, { position }) {
    const offset = offsetOf(document, position);
    const place = locateElement(document, offset);
    if (!place) return null;
    const numbers = sameNumbers(document, place);
    if (numbers.some(({ span }) => span.start <= offset && offset <= span.end)) {
      return numbers.map(({ span, own }) => ({
        range: rangeOf(document, span),
        kind: own ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }
    const reasons = sameReasons(document, place, offset).map((span) => ({
      range: rangeOf(document, span),
      kind: DocumentHighlightKind.Text,
    }));
    return reasons.length > 0 ? reasons : null;
  },
});

/** Nobody looks for a reason further than this many blocks from the cursor. */
const farthest = 5_000;

/** The same reason code in the claim, the same provider adjustment reason in the payment. */
function sameReasons(
  document: RemittanceDocument,
  place: LocatedElement,
  offset: number,
): DocumentSpan[] {
  const { starts, blocks } = document.sequence;
  const { blockNumber } = place;
  const payment = paymentAt(document, blockNumber);
  const isCas = place.id === 'CAS';
  if (!isCas && place.id !== 'PLB') return [];
  const { first, end } = isCas || !payment ? { first: blockNumber, end: blockNumber + 1 } : payment;
  const found: (DocumentSpan & { value: string })[] = [];
  const last = Math.min(end, blockNumber + farthest);
  for (let i = Math.max(first, blockNumber - farthest); i < last; i++) {
    const start = starts[i] as number;
    for (const reason of reasonsOf(blocks[i] as Block)) {
      found.push({ value: reason.value, ...inDocument(reason, start) });
    }
  }
  const here = found.find((reason) => reason.start <= offset && offset <= reason.end);
  return found.filter(({ value }) => value === here?.value);
}

function reasonsOf(block: Block): Text[] {
  const adjustments = isClaim(block)
    ? allAdjustments(readClaim(block))
    : readProviderAdjustments(block);
  return adjustments.flatMap(({ reason }) => reason ?? []);
}
