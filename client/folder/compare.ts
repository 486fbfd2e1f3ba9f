import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { compareFilesRequest } from '../../server/protocol/folder';
import { ask } from '../ask';
import { activeRemittance } from '../remittance';
import { type FolderFiles, textOf } from './files';
import { pickFile } from './pick-file';

/** A file of more bytes is not compared here; the command line takes any. */
const maxBytes = 50_000_000;

/**
 * Compares two remittances: those that are selected in the Explorer, or that the user chooses. True
 * once the server has compared them.
 */
export async function compareRemittances(
  client: BaseLanguageClient,
  files: FolderFiles,
  selected: readonly Uri[],
): Promise<boolean> {
  const front = activeRemittance()?.document.uri;
  const known = files.addresses().map((address) => Uri.parse(address));
  const left = selected[0] ?? (await choose('First remittance', known, front));
  if (!left) return false;
  const others = known.filter((uri) => uri.toString() !== left.toString());
  const right = selected[1] ?? (await choose('Second remittance', others, undefined));
  if (!right) return false;
  const sent = { left: await read(client, left), right: await read(client, right) };
  if (!(await ask(client, compareFilesRequest, sent))) {
    throw new Error('The remittances could not be compared.');
  }
  return true;
}

/** A file as it is in the editor, if it is open there. */
async function read(client: BaseLanguageClient, uri: Uri) {
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  const address = client.code2ProtocolConverter.asUri(uri);
  if (open) return { uri: address, text: open.getText() };
  if ((await workspace.fs.stat(uri)).size > maxBytes) throw new Error('The file is too large.');
  return { uri: address, text: textOf(await workspace.fs.readFile(uri)) };
}

/** Asks for a remittance; the one in front comes first. */
function choose(
  placeHolder: string,
  known: readonly Uri[],
  front: Uri | undefined,
): Promise<Uri | undefined> {
  const isFront = (uri: Uri) => uri.toString() === front?.toString();
  const ordered = [...known].sort((a, b) => Number(isFront(b)) - Number(isFront(a)));
  const asked = { title: 'Compare Remittances', placeHolder };
  return pickFile(ordered, asked, { openLabel: 'Compare' });
}
