import { type CancellationToken, CancellationTokenSource, type Uri } from 'vscode';
import { choiceOf } from '../choices';
import { isRemittanceName, isZip, withoutGzip } from './file-names';
import { isPassedOver, walk, walkWorkspace } from './walk';

/** Names of files that are remittances by what they hold. */
const byContent = /\.(edi|x12|dat|txt)$/i;

/** More files than this are not read. */
const maxFiles = 20_000;
const maxByContent = 2_000;

/** How many folders are looked through before anybody has asked for remittances. */
const firstFolders = 50;

/** Whether the upper folders of the workspace have a remittance by its name. */
export async function hasRemittances(): Promise<boolean> {
  const source = new CancellationTokenSource();
  try {
    const files = walkWorkspace(source.token, firstFolders);
    // An archive may hold anything: it is read with others, and is no reason to begin reading.
    for await (const { path } of files) if (isRemittanceName(withoutGzip(path))) return true;
    return false;
  } finally {
    source.dispose();
  }
}

/** Whether a file may hold remittances, by its name. */
export function mayHoldRemittances(uri: Uri): boolean {
  if (isPassedOver(uri)) return false;
  return isNamed(uri.path) || (byContent.test(uri.path) && takesContent());
}

/** The files below a folder that may hold remittances; nothing if it is not a folder. */
export async function* filesBelow(folder: Uri): AsyncIterable<Uri> {
  if (isPassedOver(folder)) return;
  const source = new CancellationTokenSource();
  try {
    for await (const uri of walk([folder], source.token)) if (mayHoldRemittances(uri)) yield uri;
  } finally {
    source.dispose();
  }
}

/** Every file of the workspace that may be a remittance, by name. */
export async function findFiles(token: CancellationToken): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const others: Uri[] = [];
  const content = takesContent();
  for await (const uri of walkWorkspace(token)) {
    if (isNamed(uri.path)) found.push(uri);
    else if (content && byContent.test(uri.path) && others.length < maxByContent) others.push(uri);
    if (found.length >= maxFiles) break;
  }
  return [...found, ...others];
}

function isNamed(path: string): boolean {
  return isRemittanceName(withoutGzip(path)) || isZip(path);
}

/** Whether files of other names are remittances by what they hold. */
function takesContent(): boolean {
  return choiceOf('recognizeByContent', null, 'plaintext') !== 'off';
}
