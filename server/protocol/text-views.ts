import type { Position, TextDocumentIdentifier } from 'vscode-languageserver';
import type { PageQuery } from './pages';
import { fileNameAt } from './split-address';
import type { SplitPart } from './split-view';

/*
 * Pages and split views as read-only text documents (`workspace/textDocumentContent`), for editors
 * that draw no pages of their own.
 */

/** The scheme of the address of a page in text. */
export const pageScheme = 'remittance-page';

/**
 * A command of the server: makes the address of a view of the place at a position, returns it, and
 * shows the document in editors that can be asked to (`window/showDocument`).
 */
export const openTextViewCommand = 'remittance.openTextView';

/** The argument of that command; a cursor outside any claim has no page of a claim. */
export interface OpenTextView {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  readonly view: TextView;
}

/** A page of one remittance, or the ledger of all that are open or in the folder. */
export type TextPage = PageQuery['page'] | 'ledger';

/** A page by its name, or a part of the file with one segment per line. */
export type TextView = TextPage | `split ${SplitPart}`;

const pages = ['payment', 'claims', 'claim', 'worklist', 'sequestration', 'ledger'] as const;
export const textViews: readonly TextView[] = [
  ...pages,
  'split file',
  'split payment',
  'split claim',
];

/** What the text of an address shows. */
export interface ShownPage {
  /** The address of the remittance, for the ledger the one that it was opened from. */
  readonly source: string;
  readonly page: TextPage;
  /** A segment of the claim or payment that is shown; not needed for a page of the whole file. */
  readonly segment?: number | undefined;
}

/** The address of a page in text: `remittance-page:///april.835 (claim).txt?…`. */
export function pageAddress({ source, page, segment }: ShownPage): string {
  // Two slashes more than a path needs: Vim takes an address without them for a file's name.
  const name = encodeURIComponent(`${fileNameAt(source)} (${page}).txt`);
  const query = JSON.stringify({ source, page, segment });
  return `${pageScheme}:///${name}?${encodeURIComponent(query)}`;
}

/** What the page of an address shows; `undefined` for any other address. */
export function pageAtAddress(address: string): ShownPage | undefined {
  if (!address.startsWith(`${pageScheme}:`)) return undefined;
  try {
    const query: unknown = JSON.parse(decodeURIComponent(address.slice(address.indexOf('?') + 1)));
    return isShownPage(query) ? query : undefined;
  } catch {
    return undefined;
  }
}

function isShownPage(query: unknown): query is ShownPage {
  if (typeof query !== 'object' || query === null) return false;
  const { source, page, segment } = query as Record<string, unknown>;
  return (
    typeof source === 'string' &&
    pages.some((known) => known === page) &&
    (segment === undefined || Number.isSafeInteger(segment))
  );
}
