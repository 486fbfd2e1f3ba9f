import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  type Event,
  EventEmitter,
  type FileSystemWatcher,
  Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  folderFileRequest,
  folderForgetNotification,
  folderNotesNotification,
} from '../../server/protocol/folder';
import { ask } from '../ask';
import { choiceOf } from '../choices';
import { readSidecar, sidecarOf } from '../notes/sidecar';
import { holdsRemittance } from '../recognition';
import type { Reading } from '../webview/folder/messages';
import { walkWorkspace } from './walk';

/** The remittances of the workspace, as the server has read them. */
export interface FolderFiles extends Disposable {
  /** Fires when the server knows more or less than before, and while it reads. */
  readonly changed: Event<void>;
  /** Reads the folder once; later calls wait for the same reading. */
  read(): Promise<void>;
  /** Reads all of it again. */
  readAgain(): Promise<void>;
  /** Ends the reading where it is. */
  stop(): void;
  /** Tells the server of the notes next to a file. */
  readNotes(file: Uri): Promise<void>;
  state(): FolderState;
  /** True for a file that the list has. */
  has(address: string): boolean;
  /** The files that hold remittances, in order. */
  addresses(): readonly string[];
}

/** How many folders are looked through before anybody has asked for remittances. */
const firstFolders = 50;

/** Whether the upper folders of the workspace have a remittance by its name. */
export async function hasRemittances(): Promise<boolean> {
  const source = new CancellationTokenSource();
  try {
    const files = walkWorkspace(source.token, firstFolders);
    for await (const { path } of files) if (named.test(path)) return true;
    return false;
  } finally {
    source.dispose();
  }
}

export interface FolderState {
  readonly reading: Reading | undefined;
  /** Files that could not be read, or are too large. */
  readonly unread: number;
  /** Files that hold a remittance. */
  readonly remittances: number;
}

/** Names of remittances, and of files that are remittances by what they hold. */
const named = /\.(835|era|remit|rmt)$/i;
const byContent = /\.(edi|x12|dat|txt)$/i;

/** More files than this are not read, nor files of more bytes. */
const maxFiles = 20_000;
const maxByContent = 2_000;
const maxBytes = 100_000_000;

/** How many files are read side by side, to hide the time that a disk or a network takes. */
const lanes = 4;

/** How often a reading is told of, in files. */
const step = 50;

/** Finds and reads the remittances of the workspace, and keeps the server current with them. */
export function openFolderFiles(
  client: BaseLanguageClient,
  begin: () => Promise<void>,
): FolderFiles {
  const changed = new EventEmitter<void>();
  const known = new Set<string>();
  const unread = new Set<string>();
  let reading: Reading | undefined;
  let first: Promise<void> | undefined;
  let underWay = new CancellationTokenSource();
  /** Set once the server was given files. */
  let serverHasFiles = false;

  const addressOf = (uri: Uri) => client.code2ProtocolConverter.asUri(uri);
  const forget = (uri: Uri) => {
    const key = uri.toString();
    unread.delete(key);
    if (!known.delete(key)) return Promise.resolve();
    return client.sendNotification(folderForgetNotification.method, { uri: addressOf(uri) });
  };
  const readFile = async (uri: Uri) => {
    const key = uri.toString();
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size > maxBytes) throw new Error('too large');
      const text = textOf(await workspace.fs.readFile(uri));
      if (!holdsRemittance(text.slice(0, 2_000))) return forget(uri);
      const sidecar = await readSidecar(sidecarOf(uri)).catch(() => null);
      const { payments } = await ask(client, folderFileRequest, {
        uri: addressOf(uri),
        text,
        sidecar,
      });
      unread.delete(key);
      if (payments > 0) known.add(key);
      else known.delete(key);
    } catch {
      await forget(uri);
      unread.add(key);
    }
  };
  const readAll = async (token: CancellationToken) => {
    await begin();
    if (token !== underWay.token) return;
    serverHasFiles = true;
    watch();
    const files = await findFiles(token);
    if (!token.isCancellationRequested) await forgetOthers(files);
    if (token !== underWay.token) return;
    reading = { done: 0, all: files.length };
    changed.fire();
    let next = 0;
    const lane = async () => {
      while (next < files.length && !token.isCancellationRequested) {
        await readFile(files[next++] as Uri);
        if (token !== underWay.token) return;
        reading = { done: (reading?.done ?? 0) + 1, all: files.length };
        if (reading.done % step === 0) changed.fire();
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    // Another reading may have begun meanwhile, and tells of itself.
    if (token !== underWay.token) return;
    reading = undefined;
    changed.fire();
  };
  /** What was read before and is not there any more. */
  const forgetOthers = async (files: readonly Uri[]) => {
    const found = new Set(files.map(String));
    for (const key of [...known, ...unread]) if (!found.has(key)) await forget(Uri.parse(key));
  };
  const restart = () => {
    underWay.cancel();
    underWay = new CancellationTokenSource();
    const { token } = underWay;
    first = readAll(token).catch((error: unknown) => {
      if (token !== underWay.token) return;
      reading = undefined;
      first = undefined;
      changed.fire();
      throw error;
    });
    return first;
  };

  const isWanted = ({ path }: Uri) =>
    first !== undefined &&
    !path.includes('/node_modules/') &&
    (named.test(path) || (byContent.test(path) && takesContent()));
  const update = async (uri: Uri) => {
    if (!isWanted(uri)) return;
    await readFile(uri);
    changed.fire();
  };
  const remove = async (uri: Uri) => {
    if (!isWanted(uri)) return;
    await forget(uri);
    changed.fire();
  };
  const readNotes = async (uri: Uri) => {
    if (!known.has(uri.toString())) return;
    const sidecar = await readSidecar(sidecarOf(uri)).catch(() => null);
    const params = { uri: addressOf(uri), sidecar };
    await client.sendNotification(folderNotesNotification.method, params);
    changed.fire();
  };
  let watcher: FileSystemWatcher | undefined;
  const watch = () => {
    if (watcher) return;
    watcher = workspace.createFileSystemWatcher('**/*');
    watcher.onDidCreate(update);
    watcher.onDidChange(update);
    watcher.onDidDelete(remove);
    subscriptions.push(watcher);
  };
  const subscriptions: Disposable[] = [
    // A server that has restarted knows no files yet.
    client.onDidChangeState(() => {
      if (client.isRunning() && serverHasFiles) restart().catch(() => undefined);
    }),
    workspace.onDidChangeWorkspaceFolders(() => {
      if (first) restart().catch(() => undefined);
    }),
  ];

  return {
    changed: changed.event,
    read: () => first ?? restart(),
    readAgain: restart,
    stop: () => underWay.cancel(),
    readNotes,
    state: () => ({ reading, unread: unread.size, remittances: known.size }),
    has: (address) => known.has(address),
    addresses: () => [...known].sort(),
    dispose: () => {
      underWay.cancel();
      changed.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Every file of the workspace that may be a remittance, by name. */
async function findFiles(token: CancellationToken): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const others: Uri[] = [];
  const content = takesContent();
  for await (const uri of walkWorkspace(token)) {
    if (named.test(uri.path)) found.push(uri);
    else if (content && byContent.test(uri.path) && others.length < maxByContent) others.push(uri);
    if (found.length >= maxFiles) break;
  }
  return [...found, ...others];
}

/** Whether files of other names are remittances by what they hold. */
function takesContent(): boolean {
  return choiceOf('recognizeByContent', null, 'plaintext') !== 'off';
}

/** Text as editors read it: UTF-16 where its mark says so, else UTF-8. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
