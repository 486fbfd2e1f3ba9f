import type { Connection } from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import { type Reported, spanInDocument } from '../engine/reported';
import { locateElement } from '../located-element';
import { type ShownViewsParams, shownViewsNotification } from '../protocol/shown-views';
import { segmentSpan } from '../syntax/block';
import { blockStart } from '../syntax/sequence';
import type { OpenFile } from './open-file';

/** Which split views a client has on the screen. */
export interface ShownViews {
  /** False for a view in the background; a client that says nothing shows all its views. */
  isShown(file: OpenFile): boolean;
}

/** Keeps what a client says of its views; `changed` is called each time it says so. */
export function watchViews(connection: Connection, changed: () => void): ShownViews {
  let shown: ReadonlySet<unknown> | undefined;
  connection.onNotification(shownViewsNotification.method, (params: unknown) => {
    const { uris } = (params ?? {}) as Partial<ShownViewsParams>;
    if (!Array.isArray(uris)) return;
    shown = new Set<unknown>(uris);
    changed();
  });
  return {
    isShown: ({ uri, source }) => source === undefined || !shown || shown.has(uri),
  };
}

/** True where findings of the first file are listed in the second one instead, if that has them. */
export function isListedIn(file: OpenFile, view: OpenFile): boolean {
  if (view === file || view.source === undefined) return false;
  if (file.source === undefined) return view.source === file.uri;
  return view.source === file.source && breadth(view) < breadth(file);
}

/** Of two views, the narrower one is where its reader looks. */
function breadth({ remittance: { excerpt } }: OpenFile): number {
  return ['claim', 'payment', undefined].indexOf(excerpt?.part);
}

/** What a finding is known by in every document of the remittance. */
export function listingKey(document: RemittanceDocument, reported: Reported): string {
  const { check, block, finding } = reported;
  const { start } = spanInDocument(document, block, finding.span);
  const place = locateElement(document, start);
  const offset =
    place &&
    start -
      blockStart(document.sequence, place.block) -
      segmentSpan(place.block, place.index).start;
  return [check.id, place?.segment, offset, finding.message].join('|');
}
