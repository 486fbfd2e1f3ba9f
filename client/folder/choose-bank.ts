import { type CancellationToken, CancellationTokenSource, EventEmitter, type Uri } from 'vscode';
import { type FoundFiles, pickFile } from './pick-file';
import { walkWorkspace } from './walk';

/** Names of files that a bank sends; CSV may be anything. */
const bankNames = /\.(ach|nach|nacha|bai|bai2)$/i;
const csvNames = /\.csv$/i;

/** More files than this are not offered. */
const maxOffered = 200;

/** Asks for a bank file: one of the workspace, or any other. */
export async function chooseBankFile(): Promise<Uri | undefined> {
  const asked = { title: 'Match Deposits', placeHolder: 'Bank file: NACHA, BAI2, or CSV' };
  const source = new CancellationTokenSource();
  const found = findBankFiles(source.token);
  try {
    return await pickFile(found, asked, {
      openLabel: 'Match',
      filters: {
        'Bank files': ['ach', 'nach', 'nacha', 'bai', 'bai2', 'csv', 'txt'],
        'All files': ['*'],
      },
    });
  } finally {
    // Nobody waits for the rest once a file is chosen.
    source.cancel();
    source.dispose();
  }
}

function findBankFiles(token: CancellationToken): FoundFiles {
  const changed = new EventEmitter<void>();
  const banks: Uri[] = [];
  const tables: Uri[] = [];
  const find = async () => {
    for await (const uri of walkWorkspace(token)) {
      if (banks.length >= maxOffered) return;
      if (bankNames.test(uri.path)) banks.push(uri);
      else if (csvNames.test(uri.path) && tables.length < maxOffered) tables.push(uri);
      else continue;
      changed.fire();
    }
  };
  return {
    list: () => [...banks, ...tables].slice(0, maxOffered),
    changed: changed.event,
    all: find(),
  };
}
