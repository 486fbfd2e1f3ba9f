import { type CancellationToken, FileType, Uri, workspace } from 'vscode';

/** Folders that hold no remittances. */
const passedOver = new Set(['node_modules', '.git']);

/** More folders than this are not looked through for all remittances. */
const usualMax = 20_000;

/** Whether a file or folder is in a folder that holds no remittances, or is one. */
export function isPassedOver({ path }: Uri): boolean {
  return path.split('/').some((name) => passedOver.has(name));
}

/** The files of the workspace. */
export function walkWorkspace(token: CancellationToken, maxFolders?: number): AsyncIterable<Uri> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return walk(folders, token, maxFolders);
}

/**
 * The files below folders, folder by folder in the order of their names. It asks the file system
 * itself: the editor's search is not there for every one of them. Links to folders are passed over,
 * which may lead in circles.
 */
export async function* walk(
  from: readonly Uri[],
  token: CancellationToken,
  maxFolders = usualMax,
): AsyncIterable<Uri> {
  const folders = [...from];
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
