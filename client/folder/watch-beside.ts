import { type Disposable, RelativePattern, Uri, workspace } from 'vscode';
import { baseNameOf } from '../base-name';

/** Calls `changed` when one of the names in a file's folder is created, changed, or deleted. */
export function watchBeside(file: Uri, names: readonly string[], changed: () => void): Disposable {
  // A name may have characters that a pattern takes for its own.
  const pattern = new RelativePattern(Uri.joinPath(file, '..'), '*');
  const watcher = workspace.createFileSystemWatcher(pattern);
  const hear = (uri: Uri) => {
    if (names.includes(baseNameOf(uri))) changed();
  };
  watcher.onDidCreate(hear);
  watcher.onDidChange(hear);
  watcher.onDidDelete(hear);
  return watcher;
}
