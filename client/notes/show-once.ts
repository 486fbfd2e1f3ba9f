import { type Uri, window, workspace } from 'vscode';
import { isRemittance } from '../remittance';
import { shownPartOf, sourceOf } from '../shown-part';
import type { FoundNote, Threads } from './threads';

/**
 * Shows each note of a remittance once, as findings are: in a view that is on the screen, or else in
 * the remittance itself. The list of comments would show it again for every document.
 */
export async function showOnce(
  source: string,
  threads: Threads,
  notesIn: (document: Uri) => Promise<readonly FoundNote[]>,
  isLatest: () => boolean,
): Promise<void> {
  const shown = await Promise.all(
    documentsOf(source).map(async (uri) => ({ uri, found: await notesIn(uri) })),
  );
  if (!isLatest()) return;
  const taken = new Set<string>();
  for (const { uri, found } of shown) {
    const free = mayShow(uri) ? found.filter(({ note }) => !taken.has(note.id)) : [];
    for (const { note } of free) taken.add(note.id);
    threads.show(uri, free);
  }
}

/** The views of a remittance, then the remittance itself, as far as they are open. */
function documentsOf(source: string): readonly Uri[] {
  const open = workspace.textDocuments.filter(isRemittance).map(({ uri }) => uri);
  const own = open.filter((uri) => sourceOf(uri) === source);
  const isView = (uri: Uri) => shownPartOf(uri) !== undefined;
  return [...own.filter(isView), ...own.filter((uri) => !isView(uri))];
}

function mayShow(uri: Uri): boolean {
  if (!shownPartOf(uri)) return true;
  return window.visibleTextEditors.some(({ document }) => `${document.uri}` === `${uri}`);
}
