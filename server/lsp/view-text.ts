import type { Location, Position } from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import { offsetOf, rangeOf } from '../features/editor/position';
import type { FeatureContext } from '../features/feature';
import { makePage } from '../features/pages/make-page';
import { pageSource } from '../features/pages/source';
import { splitViewOf } from '../features/split-view';
import { findIdentical, identityOf } from '../identity';
import { elementDocumentSpan, findElement, locateElement } from '../located-element';
import type { PageQuery } from '../protocol/pages';
import { partAtAddress, splitAddress } from '../protocol/split-address';
import type { SplitPart } from '../protocol/split-view';
import {
  type OpenTextView,
  pageAddress,
  pageAtAddress,
  type ShownPage,
} from '../protocol/text-views';
import { renderLines } from '../render/text';
import type { PlacedLine } from '../render/text/placed-line';
import { readView } from './read-view';

/** The address of the remittance that a view shows. */
export function sourceAt(address: string): string | undefined {
  return (pageAtAddress(address) ?? partAtAddress(address))?.source;
}

/** The text of a view; `undefined` if the remittance has no such part. */
export function textAt(context: FeatureContext, address: string): string | undefined {
  const page = pageAtAddress(address);
  if (page)
    return linesOf(context, page)
      ?.map(({ text }) => `${text}\n`)
      .join('');
  const part = partAtAddress(address);
  return part && splitViewOf(context.document, { part: part.part, at: part })?.text;
}

/** True for the address of the ledger, which is of all remittances. */
export function isLedger(address: string): boolean {
  return pageAtAddress(address)?.page === 'ledger';
}

function linesOf(context: FeatureContext, shown: ShownPage): readonly PlacedLine[] | undefined {
  const query = queryOf(shown);
  const made = query && makePage(pageSource(context), query);
  if (!made) return undefined;
  const own = 'segment' in made ? made.segment : undefined;
  // A line about nothing of its own leads to what the page is about.
  return renderLines(made).map((line) => ({ ...line, segment: line.segment ?? own }));
}

/** `undefined` for the ledger, which is not a page of one remittance. */
function queryOf({ page, segment = 1 }: ShownPage): PageQuery | undefined {
  switch (page) {
    case 'payment':
    case 'claim':
      return { page, segment };
    case 'claims':
      return { page, query: { from: 0, count: Infinity, totals: true } };
    case 'worklist':
    case 'sequestration':
      return { page };
    case 'ledger':
      return undefined;
  }
}

/** The segment of a line of a page, or of a place in a split view, open or not. */
export function segmentAt(
  address: string,
  position: Position,
  source: FeatureContext,
  view: FeatureContext | undefined,
): number | undefined {
  const page = pageAtAddress(address);
  if (page) return linesOf(source, page)?.[position.line]?.segment;
  const document = view?.document ?? splitDocument(source.document, address);
  const place = document && locateElement(document, offsetOf(document, position));
  // An open view may be older than its remittance: its numbers alone would name another patient.
  return place && findIdentical(source.document, identityOf(document, place))?.segment;
}

function splitDocument(source: RemittanceDocument, address: string) {
  const part = partAtAddress(address);
  const view = part && splitViewOf(source, { part: part.part, at: part });
  return view && readView(part, view.text, source);
}

/** Where a segment of the file is. */
export function locationOf({ document, uri }: FeatureContext, segment: number): Location | null {
  const place = findElement(document, { segment });
  return place ? { uri, range: rangeOf(document, elementDocumentSpan(document, place)) } : null;
}

/** The address of a view of a place; `undefined` if there is nothing of the kind. */
export function addressOf(
  context: FeatureContext,
  { position, view }: OpenTextView,
): string | undefined {
  const { document, uri, source } = context;
  // A view of a view would show the part alone.
  if (source !== undefined) return undefined;
  const [kind, part] = view.split(' ') as [string, SplitPart | undefined];
  if (kind === 'split' && part) {
    const made = splitViewOf(document, { part, at: { position } });
    // Vim takes an address without these slashes for the name of a file.
    return made && splitAddress({ source: uri, part, ...made }).replace(':/', ':///');
  }
  const segment = locateElement(document, offsetOf(document, position))?.segment;
  if (view === 'ledger') return pageAddress({ source: uri, page: view });
  const shown: ShownPage = { source: uri, page: view as ShownPage['page'], segment };
  return linesOf(context, shown) ? pageAddress(shown) : undefined;
}
