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
import { readSidecar, sidecarOf } from '../notes/sidecar';
import { holdsRemittance } from '../recognition';
import type { Reading, UnreadFile } from '../webview/folder/messages';
import { isRemittanceName } from './file-names';
import { filesBelow, findFiles, mayHoldRemittances } from './find-files';
import { filesIn, isPacked, type PackedFile } from './packed';
import { textOf } from './text-of';
import { whyNone, whyUnread } from './why-unread';

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

export interface FolderState {
  readonly reading: Reading | undefined;
  /** How far the last reading came that was stopped; absent once all is read. */
  readonly stopped: Reading | undefined;
  readonly unread: readonly UnreadFile[];
  /** Files that hold a remittance. */
  readonly remittances: number;
}

/** A file of more bytes is not read. */
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
  /** The remittances, and those of each file: an archive holds several. */
  const known = new Set<string>();
  const held = new Map<string, readonly string[]>();
  /** What could not be read of each file, by its address. */
  const unread = new Map<string, readonly UnreadFile[]>();
  let reading: Reading | undefined;
  let stopped: Reading | undefined;
  let first: Promise<void> | undefined;
  let underWay = new CancellationTokenSource();
  /** Set once the server was given files. */
  let serverHasFiles = false;

  const addressOf = (uri: Uri) => client.code2ProtocolConverter.asUri(uri);
  const forget = (uri: Uri) => {
    const key = uri.toString();
    unread.delete(key);
    return hold(key, []);
  };
  /** Keeps what a file holds now, and forgets what it held before. */
  const hold = async (key: string, now: readonly string[]) => {
    const before = held.get(key) ?? [];
    if (now.length > 0) held.set(key, now);
    else held.delete(key);
    for (const address of now) known.add(address);
    for (const address of before) {
      if (now.includes(address) || !known.delete(address)) continue;
      const params = { uri: addressOf(Uri.parse(address)) };
      await client.sendNotification(folderForgetNotification.method, params);
    }
  };
  const readFile = async (uri: Uri) => {
    const key = uri.toString();
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size > maxBytes) throw new Error('It is larger than 100 MB.');
      const bytes = await workspace.fs.readFile(uri);
      const files = isPacked(uri) ? filesIn(uri, bytes) : [{ uri, bytes }];
      const found: string[] = [];
      const others: UnreadFile[] = [];
      for (const file of files) {
        const address = file.uri.toString();
        if (await sendFile(file)) found.push(address);
        // Of a file with another name nobody expects a remittance.
        else if (isRemittanceName(file.uri.path))
          others.push({ file: address, why: whyNone(file.bytes) });
      }
      unread.set(key, others);
      await hold(key, found);
    } catch (error) {
      await forget(uri);
      unread.set(key, [{ file: key, why: whyUnread(error) }]);
    }
  };
  /** Gives a file to the server; false if it holds no payment. */
  const sendFile = async ({ uri, bytes }: PackedFile): Promise<boolean> => {
    const text = textOf(bytes);
    if (!holdsRemittance(text.slice(0, 2_000))) return false;
    const sidecar = await readSidecar(sidecarOf(uri)).catch(() => null);
    const sent = { uri: addressOf(uri), text, sidecar };
    return (await ask(client, folderFileRequest, sent)).payments > 0;
  };
  const readAll = async (token: CancellationToken) => {
    await begin();
    if (token !== underWay.token) return;
    serverHasFiles = true;
    watch();
    const files = await findFiles(token);
    if (!token.isCancellationRequested) await forgetOthers(files);
    if (token !== underWay.token) return;
    // Of a search that was stopped nobody knows how many files there are.
    const isFound = !token.isCancellationRequested;
    reading = { done: 0, all: isFound ? files.length : 0 };
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
    stopped = isFound && reading.done === files.length ? undefined : reading;
    reading = undefined;
    changed.fire();
  };
  /** What was read before and is not there any more. */
  const forgetOthers = async (files: readonly Uri[]) => {
    const found = new Set(files.map(String));
    for (const key of [...held.keys(), ...unread.keys()])
      if (!found.has(key)) await forget(Uri.parse(key));
  };
  const restart = () => {
    underWay.cancel();
    underWay = new CancellationTokenSource();
    const { token } = underWay;
    // Nothing is known of the folder until the search has ended, and that is said from the start.
    reading = { done: 0, all: 0 };
    stopped = undefined;
    changed.fire();
    first = readAll(token).catch((error: unknown) => {
      if (token !== underWay.token) return;
      reading = undefined;
      first = undefined;
      changed.fire();
      throw error;
    });
    return first;
  };

  const unreadFiles = () => [...unread.values()].flat().sort((a, b) => (a.file < b.file ? -1 : 1));
  const isWanted = (uri: Uri) => first !== undefined && mayHoldRemittances(uri);
  const update = async (uri: Uri) => {
    if (!isWanted(uri)) return;
    await readFile(uri);
    changed.fire();
  };
  // The editor tells of a folder that is deleted, moved, or renamed, and not of the files in it.
  const add = async (uri: Uri) => {
    if (first === undefined || isWanted(uri)) return update(uri);
    for await (const file of filesBelow(uri)) await update(file);
  };
  const remove = async (uri: Uri) => {
    const own = uri.toString();
    const gone = [...held.keys(), ...unread.keys()].filter(
      (key) => key === own || key.startsWith(`${own}/`),
    );
    if (gone.length === 0) return;
    for (const key of gone) await forget(Uri.parse(key));
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
    watcher.onDidCreate(add);
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
    state: () => ({ reading, stopped, unread: unreadFiles(), remittances: known.size }),
    has: (address) => known.has(address),
    addresses: () => [...known].sort(),
    dispose: () => {
      underWay.cancel();
      changed.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
