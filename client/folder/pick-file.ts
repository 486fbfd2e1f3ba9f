import {
  type OpenDialogOptions,
  type QuickPickItem,
  QuickPickItemKind,
  type Uri,
  window,
  workspace,
} from 'vscode';

interface FileItem extends QuickPickItem {
  readonly uri: Uri | undefined;
}

/** Asks for a file: one of those that are known, or any other. */
export async function pickFile(
  known: readonly Uri[],
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
  dialog: OpenDialogOptions,
): Promise<Uri | undefined> {
  const open = async () => (await window.showOpenDialog({ title, ...dialog }))?.[0];
  if (known.length === 0) return open();
  const other: FileItem = { label: '$(folder-opened) Choose File…', uri: undefined };
  const line: FileItem = { label: '', kind: QuickPickItemKind.Separator, uri: undefined };
  const picked = await window.showQuickPick([...known.map(itemOf), line, other], {
    title,
    placeHolder,
    matchOnDescription: true,
  });
  return picked && (picked.uri ?? open());
}

function itemOf(uri: Uri): FileItem {
  const path = workspace.asRelativePath(uri);
  const at = path.lastIndexOf('/') + 1;
  return { label: path.slice(at), description: path.slice(0, at), uri };
}
