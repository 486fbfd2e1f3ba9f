import {
  type Event,
  type OpenDialogOptions,
  type QuickPickItem,
  QuickPickItemKind,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { baseNameOf } from '../base-name';

/** Files that are offered while others are still being found. */
export interface FoundFiles {
  /** Those that are known by now, in order. */
  list(): readonly Uri[];
  /** Fires when there are more of them. */
  readonly changed: Event<void>;
  /** Resolves once all of them are known. */
  readonly all: Promise<unknown>;
}

interface FileItem extends QuickPickItem {
  readonly uri?: Uri;
}

const other: FileItem = { label: '$(folder-opened) Choose File…' };
const line: FileItem = { label: '', kind: QuickPickItemKind.Separator };

/** Asks for a file: one of those that are found, or any other. Nothing is waited for. */
export async function pickFile(
  found: FoundFiles,
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
  dialog: OpenDialogOptions,
): Promise<Uri | undefined> {
  const picked = await pickItem(found, title, placeHolder);
  if (picked !== other) return picked?.uri;
  return (await window.showOpenDialog({ title, ...dialog }))?.[0];
}

/** The item that is picked; `other` as well if there is nothing to pick from. */
function pickItem(
  found: FoundFiles,
  title: string,
  placeholder: string,
): Promise<FileItem | undefined> {
  const pick = window.createQuickPick<FileItem>();
  Object.assign(pick, { title, placeholder, matchOnDescription: true, busy: true });
  pick.keepScrollPosition = true;
  // VS Code says by its place which item was chosen, and may do so from a list that has grown since:
  // files are only added at the end, so that no item ever changes its place.
  const items = new Map<string, FileItem>();
  const show = () => {
    const active = items.size > 0 ? pick.activeItems : [];
    for (const uri of found.list()) {
      if (!items.has(uri.toString())) items.set(uri.toString(), itemOf(uri));
    }
    const files = [...items.values()];
    pick.items = [other, line, ...files];
    pick.activeItems = active.length > 0 ? active : files.slice(0, 1);
  };
  const changed = found.changed(show);
  return new Promise<FileItem | undefined>((resolve) => {
    found.all
      .catch(() => undefined)
      .then(() => {
        pick.busy = false;
        show();
        if (found.list().length === 0) resolve(other);
      });
    pick.onDidAccept(() => resolve(pick.selectedItems[0]));
    pick.onDidHide(() => resolve(undefined));
    show();
    pick.show();
  }).finally(() => {
    changed.dispose();
    pick.dispose();
  });
}

function itemOf(uri: Uri): FileItem {
  const path = workspace.asRelativePath(uri);
  const label = baseNameOf(uri);
  return { label, description: path.slice(0, path.length - label.length), uri };
}
