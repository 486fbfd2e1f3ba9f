import { CancellationTokenSource, type Uri } from 'vscode';
import { pickFile } from './pick-file';
import { walkWorkspace } from './walk';

/** Names of files that a bank sends; CSV may be anything. */
const bankNames = /\.(ach|nach|nacha|bai|bai2)$/i;
const csvNames = /\.csv$/i;

/** More files than this are not offered. */
const maxOffered = 200;

/** Asks for a bank file: one of the workspace, or any other. */
export async function chooseBankFile(): Promise<Uri | undefined> {
  const asked = { title: 'Match Deposits', placeHolder: 'Bank file: NACHA, BAI2, or CSV' };
  return pickFile(await findBankFiles(), asked, {
    openLabel: 'Match',
    filters: {
      'Bank files': ['ach', 'nach', 'nacha', 'bai', 'bai2', 'csv', 'txt'],
      'All files': ['*'],
    },
  });
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
