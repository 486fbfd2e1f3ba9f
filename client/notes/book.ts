import { type Disposable, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ChangeRequest,
  changeNotesRequest,
  type NoteView,
  notesRequest,
  type SidecarParams,
  sidecarNotification,
} from '../../server/protocol/notes';
import { ask } from '../ask';
import { isRemittance } from '../remittance';
import { shownPartOf, sourceOf } from '../shown-part';
import { showOnce } from './show-once';
import { createSidecarWriter, readSidecar, sidecarOf } from './sidecar';
import { createThreads, type Threads } from './threads';

/** The notes of all open remittances, kept in step with their sidecars and their texts. */
export interface NoteBooks extends Disposable {
  readonly threads: Threads;
  /** Writes a change into the sidecar of a remittance and shows it; shows an error where it fails. */
  change(remittance: Uri, change: ChangeRequest): Promise<void>;
  /** Every note of a remittance, including those whose place was not found. */
  notesOf(remittance: Uri): Promise<readonly NoteView[]>;
}

/** How long typing must pause before threads are placed again, in milliseconds. */
const settleTime = 300;

/** Keeps the notes of all open remittances until it is disposed of. */
export function openNoteBooks(
  client: BaseLanguageClient,
  loaded: (remittance: Uri) => void,
): NoteBooks {
  const threads = createThreads();
  const changeSidecar = createSidecarWriter();
  const reported = new Map<string, string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const loads = new Map<string, symbol>();
  const shows = new Map<string, symbol>();

  const notesOf = async (remittance: Uri): Promise<readonly NoteView[]> => {
    const answer = await ask(client, notesRequest, {
      textDocument: documentOf(client, remittance),
    });
    const key = remittance.toString();
    if (answer.problem === undefined) reported.delete(key);
    else if (reported.get(key) !== answer.problem) {
      reported.set(key, answer.problem);
      window.showWarningMessage(answer.problem);
    }
    return answer.notes;
  };

  const notesIn = async (document: Uri) =>
    (await notesOf(document)).flatMap((note) =>
      note.range ? { note, range: client.protocol2CodeConverter.asRange(note.range) } : [],
    );

  const show = async (remittance: Uri) => {
    const source = sourceOf(remittance);
    const turn = Symbol('show');
    shows.set(source, turn);
    await showOnce(source, threads, notesIn, () => shows.get(source) === turn);
  };

  const load = async (remittance: Uri) => {
    const sidecar = sidecarOf(remittance);
    const turn = Symbol('load');
    loads.set(remittance.toString(), turn);
    const text = await readSidecar(sidecar).catch(() => null);
    // What an earlier reading found must not replace what a later one did.
    if (loads.get(remittance.toString()) !== turn) return;
    const params: SidecarParams = { uri: client.code2ProtocolConverter.asUri(remittance), text };
    await client.sendNotification(sidecarNotification.method, params);
    loaded(remittance);
    await show(remittance);
  };

  const change = async (remittance: Uri, request: ChangeRequest) => {
    try {
      await changeSidecar(sidecarOf(remittance), (before) =>
        changed(client, remittance, before, request),
      );
    } catch (error) {
      window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
    await load(remittance);
  };

  const showSoon = (remittance: Uri) => {
    const key = sourceOf(remittance);
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => show(remittance).catch(passOver), settleTime),
    );
  };

  const close = (remittance: Uri) => {
    reported.delete(remittance.toString());
    loads.delete(remittance.toString());
    threads.clear(remittance);
    showSoon(remittance);
  };

  const open = () => workspace.textDocuments.filter(isRemittance);
  const loadAll = () => {
    for (const { uri } of open()) load(uri).catch(passOver);
  };
  const watcher = workspace.createFileSystemWatcher('**/*.notes.json');
  const reload = (sidecar: Uri) => {
    for (const { uri } of open()) {
      if (sidecarOf(uri).toString() === sidecar.toString()) load(uri).catch(passOver);
    }
  };
  const subscriptions = [
    threads,
    watcher,
    watcher.onDidChange(reload),
    watcher.onDidCreate(reload),
    watcher.onDidDelete(reload),
    workspace.onDidOpenTextDocument((document) => {
      if (isRemittance(document)) load(document.uri).catch(passOver);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (isRemittance(document)) close(document.uri);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isRemittance(document)) showSoon(document.uri);
    }),
    // Views come to the screen and leave it.
    window.onDidChangeVisibleTextEditors(() => {
      for (const { uri } of open()) if (shownPartOf(uri)) showSoon(uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('remittance.notes')) loadAll();
    }),
    // A server that has restarted has no notes yet.
    client.onDidChangeState(() => {
      if (client.isRunning()) loadAll();
    }),
  ];
  loadAll();

  return {
    threads,
    change,
    notesOf,
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Nobody waits for the threads; when a server that stopped runs again, all notes are loaded. */
const passOver = () => undefined;

/** The sidecar's text after a change; throws the server's reason where it must not be written. */
async function changed(
  client: BaseLanguageClient,
  remittance: Uri,
  sidecar: string | null,
  change: ChangeRequest,
): Promise<string> {
  const hashed = workspace
    .getConfiguration('remittance', remittance)
    .get('notes.hashClaims', false);
  const textDocument = documentOf(client, remittance);
  const salt = crypto.randomUUID();
  const params = { textDocument, sidecar, change, hashed, salt };
  const answer = await ask(client, changeNotesRequest, params);
  if (answer.text === undefined) throw new Error(answer.problem);
  return answer.text;
}

function documentOf(client: BaseLanguageClient, remittance: Uri) {
  return { uri: client.code2ProtocolConverter.asUri(remittance) };
}
