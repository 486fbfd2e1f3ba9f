import { type CancellationToken, FileType, Uri, workspace } from 'vscode';

/** Folders that hold no remittances. */
const passedOver = new Set(['node_modules', '.git']);

/** More folders than this are not looked through for all remittances. */
const usualMax = 20_000;

/**
 * The files of the workspace, folder by folder in the order of their names. It asks the file system
 * itself: the editor's search is not there for every one of them. Links to folders are passed over,
 * which may lead in circles.
 */
export async function* walkWorkspace(
  token: CancellationToken,
  maxFolders = usualMax,
): AsyncIterable<Uri> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let i = 0; i < folders.length && i < maxFolders; i++) {
    const folder = folders[i] as Uri;
    const entries = await workspace.fs.readDirectory(folder).then(
      (found) => found.sort(([a], [b]) => (a < b ? -1 : 1)),
      () => [],
    );
    for (const [name, type] of entries) {
      if (token.isCancellationRequested) return;
      if (type === FileType.Directory && !passedOver.has(name)) {
        folders.push(Uri.joinPath(folder, name));
      } else if (type & FileType.File) yield Uri.joinPath(folder, name);
    }
  }
}
