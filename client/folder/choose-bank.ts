import {
  CancellationTokenSource,
  type QuickPickItem,
  QuickPickItemKind,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { walkWorkspace } from './walk';

/** Names of files that a bank sends; CSV may be anything. */
const bankNames = /\.(ach|nach|nacha|bai|bai2)$/i;
const csvNames = /\.csv$/i;

/** More files than this are not offered. */
const maxOffered = 200;

interface FileItem extends QuickPickItem {
  readonly uri: Uri | undefined;
}

/** Asks for a bank file: one of the workspace, or any other. */
export async function chooseBankFile(): Promise<Uri | undefined> {
  const other: FileItem = { label: '$(folder-opened) Choose File…', uri: undefined };
  const found = await findBankFiles();
  if (found.length === 0) return openDialog();
  const line: FileItem = { label: '', kind: QuickPickItemKind.Separator, uri: undefined };
  const items = [...found.map(itemOf), line, other];
  const picked = await window.showQuickPick(items, {
    title: 'Match Deposits',
    placeHolder: 'Bank file: NACHA, BAI2, or CSV',
    matchOnDescription: true,
  });
  return picked && (picked.uri ?? openDialog());
}

async function findBankFiles(): Promise<readonly Uri[]> {
  const source = new CancellationTokenSource();
  const found: Uri[] = [];
  const tables: Uri[] = [];
  try {
    for await (const uri of walkWorkspace(source.token)) {
      if (bankNames.test(uri.path)) found.push(uri);
      else if (csvNames.test(uri.path)) tables.push(uri);
      if (found.length >= maxOffered) break;
    }
  } finally {
    source.dispose();
  }
  return [...found, ...tables].slice(0, maxOffered);
}

function itemOf(uri: Uri): FileItem {
  const path = workspace.asRelativePath(uri);
  const at = path.lastIndexOf('/') + 1;
  return { label: path.slice(at), description: path.slice(0, at), uri };
}

async function openDialog(): Promise<Uri | undefined> {
  const [chosen] =
    (await window.showOpenDialog({
      title: 'Match Deposits',
      openLabel: 'Match',
      filters: {
        'Bank files': ['ach', 'nach', 'nacha', 'bai', 'bai2', 'csv', 'txt'],
        'All files': ['*'],
      },
    })) ?? [];
  return chosen;
}
