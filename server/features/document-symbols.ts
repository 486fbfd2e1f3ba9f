import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  DocumentSymbolRequest,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { isClaim, type RemittanceDocument } from '../document';
import type { Adjustment } from '../remit/claim';
import { readClaim } from '../remit/read-claim';
import { readProviderAdjustments } from '../remit/read-payment';
import { type DocumentSpan, inDocument } from '../span';
import { type Block, elementCount, packedId } from '../syntax/block';
import { packId } from '../syntax/pack-id';
import { textLength } from '../syntax/sequence';
import { rangeOf } from './editor/position';
import { feature } from './feature';
import { type Region, regionsIn, segmentsSpan, serviceLineRuns } from './place/regions';
import {
  adjustmentLabel,
  type Label,
  providerAdjustmentLabel,
  regionLabel,
  serviceLineLabel,
} from './words/labels';

/** A longer outline is shortened, the innermost symbols first. */
export const maxSymbols = 20_000;

/** Outline and breadcrumbs: interchange, group, payment, claim, service line, adjustment. */
export const documentSymbols = feature<
  DocumentSymbolParams,
  DocumentSymbol[] | SymbolInformation[] | null
>({
  name: 'document-symbols',
  capability: { documentSymbolProvider: true },
  request: DocumentSymbolRequest.type,
  empty: null,
  answer({ document }) {
    const outline = { document, depth: depthOf(document), left: maxSymbols };
    const symbols = symbolsOf(outline, regionsIn(document));
    const { depth, left } = outline;
    const missing = left < 0 ? 'some parts' : ['claims', 'service lines', 'adjustments'][depth];
    return missing ? [...symbols, shortenedNotice(document, missing)] : symbols;
  },
});

interface Outline {
  readonly document: RemittanceDocument;
  /** The innermost symbols shown: 0 payments, 1 claims, 2 service lines, 3 adjustments. */
  readonly depth: number;
  /** How many symbols may still be added; below zero if one was left out. */
  left: number;
}

const kinds = {
  interchange: SymbolKind.Module,
  group: SymbolKind.Namespace,
  payment: SymbolKind.Package,
  claim: SymbolKind.Class,
  'provider adjustments': SymbolKind.Struct,
} as const;

const [svc, cas, plb] = ['SVC', 'CAS', 'PLB'].map(packId);

/** How deep an outline may go to keep its size; counts without reading any value. */
function depthOf(document: RemittanceDocument): number {
  let envelopes = 0;
  for (const { groups } of document.interchanges) {
    envelopes += 1 + groups.length;
    for (const { payments } of groups) envelopes += payments.length;
  }
  let [claims, lines, reasons] = [0, 0, 0];
  for (const block of document.sequence.blocks) {
    if (isClaim(block)) claims++;
    for (let i = 0; i < block.segments; i++) {
      const id = packedId(block, i);
      if (id === svc) lines++;
      else if (id === cas) reasons += Math.ceil(elementCount(block, i) / 3);
      else if (id === plb) envelopes += Math.ceil(elementCount(block, i) / 2);
    }
  }
  if (envelopes + claims > maxSymbols) return 0;
  if (envelopes + claims + lines > maxSymbols) return 1;
  return envelopes + claims + lines + reasons > maxSymbols ? 2 : 3;
}

function symbolsOf(outline: Outline, regions: Iterable<Region>): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (const region of regions) {
    if (region.kind === 'claim' && outline.depth === 0) continue;
    if (outline.left-- <= 0) break;
    const { document } = outline;
    const label = regionLabel(region);
    const children = childrenOf(outline, region);
    symbols.push(symbol(document, kinds[region.kind], label, region.span, region.head, children));
  }
  return symbols;
}

function childrenOf(outline: Outline, region: Region): DocumentSymbol[] {
  const { document, depth } = outline;
  if (region.kind === 'claim') return depth > 1 ? claimChildren(outline, region) : [];
  if (region.kind === 'provider adjustments') return providerAdjustments(document, region);
  const inside = regionsIn(document, region);
  // The only group of an interchange says nothing that the interchange does not.
  const [only, other] = inside;
  const alone = only?.kind === 'group' && !other;
  return symbolsOf(outline, regionsIn(document, alone ? only : region));
}

function claimChildren(
  { document, depth }: Outline,
  { of: block, first }: Region & { readonly of: Block },
): DocumentSymbol[] {
  const claim = readClaim(block);
  const own = depth > 2 ? adjustmentSymbols(document, block, first, claim.adjustments) : [];
  const runs = serviceLineRuns(block);
  const lines = claim.lines.map((line, i) => {
    const run = runs[i] ?? { first: 0, end: block.segments };
    const head = segmentsSpan(document, first, run.first, run.first);
    const span = segmentsSpan(document, first, run.first, run.end - 1);
    const inside =
      depth > 2 ? adjustmentSymbols(document, block, first, line.adjustments) : undefined;
    const label = serviceLineLabel(block, line);
    return symbol(document, SymbolKind.Method, label, span, head, inside);
  });
  return [...own, ...lines];
}

/** One symbol per reason; the first of a segment includes the segment's id and group. */
function adjustmentSymbols(
  document: RemittanceDocument,
  block: Block,
  blockNumber: number,
  adjustments: readonly Adjustment[],
): DocumentSymbol[] {
  const start = document.sequence.starts[blockNumber] as number;
  return adjustments.map((adjustment) => {
    const { position, segment, span } = adjustment;
    const whole = { start: position === 1 ? segment.start : span.start, end: span.end };
    const label = adjustmentLabel(block, adjustment);
    return symbol(
      document,
      SymbolKind.Field,
      label,
      inDocument(whole, start),
      inDocument(span, start),
    );
  });
}

function providerAdjustments(
  document: RemittanceDocument,
  { of: block, first }: Region & { readonly of: Block },
): DocumentSymbol[] {
  const start = document.sequence.starts[first] as number;
  return readProviderAdjustments(block).map((adjustment) => {
    const span = inDocument(adjustment.span, start);
    const label = providerAdjustmentLabel(adjustment);
    return symbol(document, SymbolKind.Field, label, span, span);
  });
}

function symbol(
  document: RemittanceDocument,
  kind: SymbolKind,
  { name, detail }: Label,
  span: DocumentSpan,
  head: DocumentSpan,
  children: DocumentSymbol[] = [],
): DocumentSymbol {
  return {
    name,
    kind,
    ...(detail && { detail }),
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, head),
    ...(children.length > 0 && { children }),
  };
}

function shortenedNotice(document: RemittanceDocument, missing: string): DocumentSymbol {
  const end = textLength(document.sequence);
  const label = {
    name: 'Outline shortened',
    detail: `this file is too large to list in full; not shown: ${missing}`,
  };
  return symbol(document, SymbolKind.String, label, { start: end, end }, { start: end, end });
}
