import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SentFile } from '../../server/folder/file-comparer';
import { compareFilesRequest } from '../../server/protocol/folder';
import { ask } from '../ask';
import { baseNameOf } from '../base-name';
import { activeRemittance } from '../remittance';
import { sourceOf } from '../shown-part';
import type { FolderFiles } from './files';
import { filesIn, isPacked, type PackedFile } from './packed';
import { pickFile } from './pick-file';
import { textOf } from './text-of';

/** A file of more bytes is not compared here; the command line takes any. */
const maxBytes = 50_000_000;

/** Two remittances, left and right. */
export type Pair = readonly [left: Uri, right: Uri];

/**
 * Two remittances to compare: those that are selected in the Explorer, or that the user chooses from
 * what the folder is known to have by then, the one in front first.
 */
export async function chooseTwo(
  files: FolderFiles,
  selected: readonly Uri[],
): Promise<Pair | undefined> {
  const inFront = activeRemittance()?.document.uri;
  const front = inFront && sourceOf(inFront);
  const isFront = (address: string) => address === front;
  const known = () =>
    [...files.addresses()].sort((a, b) => Number(isFront(b)) - Number(isFront(a)));
  const choose = (placeHolder: string, list: () => readonly string[]) =>
    pickFile(
      {
        list: () => list().map((address) => Uri.parse(address)),
        changed: files.changed,
        all: files.read(),
      },
      { title: 'Compare Remittances', placeHolder },
      { openLabel: 'Compare' },
    );
  const left = selected[0] ?? (await choose('First remittance', known));
  if (!left) return undefined;
  const others = () => known().filter((address) => address !== left.toString());
  const right = selected[1] ?? (await choose('Second remittance', others));
  return right && [left, right];
}

/** Lets the server compare two remittances; returns the addresses of both, also within an archive. */
export async function comparePair(client: BaseLanguageClient, [left, right]: Pair): Promise<Pair> {
  const sent = { left: await read(client, left), right: await read(client, right) };
  const answer = await ask(client, compareFilesRequest, sent);
  if (!answer) throw new Error('The remittances could not be compared.');
  const uriOf = (address: string) => client.protocol2CodeConverter.asUri(address);
  const [other] = answer.notRemittances;
  if (other === undefined) return [uriOf(sent.left.uri), uriOf(sent.right.uri)];
  throw new Error(`${baseNameOf(uriOf(other))}: not a remittance`);
}

/** Lets the server compare two remittances again, or drop what it found if one of them is gone. */
export async function stillCompare(client: BaseLanguageClient, [left, right]: Pair): Promise<void> {
  const readOrNothing = (uri: Uri): Promise<SentFile> =>
    read(client, uri).catch(() => ({ uri: client.code2ProtocolConverter.asUri(uri), text: '' }));
  const sent = { left: await readOrNothing(left), right: await readOrNothing(right) };
  await ask(client, compareFilesRequest, sent);
}

/** A file as it is in the editor, if it is open there; the only one in it, if it is packed. */
async function read(client: BaseLanguageClient, uri: Uri): Promise<SentFile> {
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  const addressOf = (one: Uri) => client.code2ProtocolConverter.asUri(one);
  if (open) return { uri: addressOf(uri), text: open.getText() };
  requireSize(uri, (await workspace.fs.stat(uri)).size);
  const bytes = await workspace.fs.readFile(uri);
  const [file, another] = isPacked(uri) ? unpacked(uri, bytes) : [{ uri, bytes }];
  if (!file) throw new Error(`${baseNameOf(uri)} has no remittance in it.`);
  if (another)
    throw new Error(`${baseNameOf(uri)} has several files: choose one of them in the list.`);
  requireSize(uri, file.bytes.length);
  return { uri: addressOf(file.uri), text: textOf(file.bytes) };
}

function unpacked(uri: Uri, bytes: Uint8Array): readonly PackedFile[] {
  try {
    return filesIn(uri, bytes);
  } catch {
    throw new Error(`${baseNameOf(uri)} is damaged, or unpacks to more than a remittance would.`);
  }
}

function requireSize(uri: Uri, size: number): void {
  if (size > maxBytes) throw new Error(`${baseNameOf(uri)} is too large.`);
}
