import {
  type CommentReply,
  type CommentThread,
  commands,
  type Disposable,
  type QuickPickItem,
  Range,
  Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../../server/protocol/command-ids';
import {
  type AddNote,
  type ExportNotesParams,
  exportNotesRequest,
  type NoteAddress,
  type NoteView,
} from '../../server/protocol/notes';
import { writeOffText } from '../../server/protocol/write-off-text';
import { ask } from '../ask';
import { baseNameOf } from '../base-name';
import { besideOf } from '../packed-address';
import { activeRemittance } from '../remittance';
import { replaceFile } from '../replace-file';
import { sourceOf } from '../shown-part';
import { openSource } from '../split-view/cross';
import { author } from './author';
import type { NoteBooks } from './book';
import type { NoteComment } from './threads';

/** Registers the commands for notes: write, reply, resolve, edit, delete, list, export. */
export function registerNoteCommands(client: BaseLanguageClient, books: NoteBooks): Disposable[] {
  const register = commands.registerCommand;

  const statusTo = (status: NoteView['status']) => (of: CommentThread | NoteAddress) => {
    const id = 'id' in of ? of.id : books.threads.noteOf(of)?.id;
    if (id === undefined) return undefined;
    const remittance = 'id' in of ? client.protocol2CodeConverter.asUri(of.uri) : of.uri;
    return books.change(remittance, { change: 'edit', id, changed: now(), status });
  };

  return [
    register(commandIds.addNote, async (given?: Partial<AddNote>) => {
      const note = isNote(given) ? given : await noteAtCursor(client);
      if (!note) return;
      const text = note.text === undefined ? await askText(note.kind) : note.text;
      if (!text) return;
      await books.change(client.protocol2CodeConverter.asUri(note.uri), {
        change: 'add',
        id: crypto.randomUUID(),
        kind: note.kind,
        text,
        ...author(),
        created: now(),
        range: note.range,
        ...(note.check !== undefined && { check: note.check }),
        ...(note.status !== undefined && { status: note.status }),
      });
    }),

    register(commandIds.noteReductions, async () => {
      const remittance = remittanceInFront();
      if (!remittance) return;
      const source = await openSource(sourceOf(remittance));
      await books.change(source.uri, {
        change: 'addToAll',
        reason: '253',
        id: crypto.randomUUID(),
        kind: 'write off',
        text: writeOffText,
        ...author(),
        created: now(),
      });
    }),

    register(commandIds.sendNote, async ({ thread, text }: CommentReply) => {
      const note = books.threads.noteOf(thread);
      const written = { id: crypto.randomUUID(), text, ...author(), created: now() };
      if (note) {
        await books.change(thread.uri, { change: 'reply', id: note.id, reply: written });
        return;
      }
      const range = client.code2ProtocolConverter.asRange(thread.range ?? new Range(0, 0, 0, 0));
      thread.dispose();
      await books.change(thread.uri, { change: 'add', kind: 'note', ...written, range });
    }),

    register(commandIds.resolveNote, statusTo('resolved')),
    register(commandIds.reopenNote, statusTo('open')),

    register(commandIds.editNote, async ({ note, remittance }: NoteComment) => {
      const text = await askText(note.kind, note.text);
      if (!text || text === note.text) return;
      await books.change(remittance, { change: 'edit', id: note.id, changed: now(), text });
    }),

    register(commandIds.deleteNote, ({ note, remittance }: NoteComment) =>
      books.change(remittance, { change: 'remove', id: note.id }),
    ),

    register(commandIds.listNotes, async () => {
      const remittance = remittanceInFront();
      if (remittance) await listNotes(client, books, remittance);
    }),

    register(commandIds.exportNotesAsCsv, (to?: unknown) =>
      exportNotes(client, books, 'csv', asUri(to)),
    ),
    register(commandIds.exportNotesAsMarkdown, (to?: unknown) =>
      exportNotes(client, books, 'markdown', asUri(to)),
    ),
  ];
}

/** A menu passes the address of the file alone. */
function isNote(given: Partial<AddNote> | undefined): given is AddNote {
  return typeof given?.uri === 'string' && given.range !== undefined && given.kind !== undefined;
}

const kinds: readonly { readonly label: string; readonly noteKind: NoteView['kind'] }[] = [
  { label: 'Note', noteKind: 'note' },
  { label: 'Write-off', noteKind: 'write off' },
  { label: 'Rework', noteKind: 'rework' },
  { label: 'Contact the payer', noteKind: 'ask the payer' },
];

/** A note on what is at the cursor, of a kind that the user chooses. */
async function noteAtCursor(client: BaseLanguageClient): Promise<AddNote | undefined> {
  const editor = activeRemittance();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const chosen = await window.showQuickPick(kinds, { title: 'Add Note' });
  if (!chosen) return undefined;
  return {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    range: client.code2ProtocolConverter.asRange(new Range(selection.active, selection.active)),
    kind: chosen.noteKind,
  };
}

const noNotes = 'This remittance has no notes yet.';

interface NoteItem extends QuickPickItem {
  readonly note: NoteView;
}

/** Shows all notes in a list; typing filters them by status, kind, place and text. */
async function listNotes(client: BaseLanguageClient, books: NoteBooks, remittance: Uri) {
  const notes = await books.notesOf(remittance);
  if (notes.length === 0) {
    window.showInformationMessage(noNotes);
    return;
  }
  const items = notes.map((note): NoteItem => {
    const place = note.segment === undefined ? 'place not found' : `segment ${note.segment}`;
    return {
      note,
      label: `$(${note.status === 'open' ? 'comment-unresolved' : 'pass'}) ${note.where}`,
      description: `${note.status}, ${note.kindName}, ${place}`,
      detail: note.text,
    };
  });
  const chosen = await window.showQuickPick(items, {
    title: `Notes (${notes.length})`,
    placeHolder: 'Filter by status, kind, place or text: open, resolved, not found, rework …',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen?.note.range) return;
  const selection = client.protocol2CodeConverter.asRange(chosen.note.range);
  await window.showTextDocument(remittance, { selection });
}

/** Menus pass nothing; other extensions may name the file to write. */
function asUri(value: unknown): Uri | undefined {
  return value instanceof Uri ? value : undefined;
}

/** Saves all notes of a remittance as a file that the user names. */
async function exportNotes(
  client: BaseLanguageClient,
  books: NoteBooks,
  format: ExportNotesParams['format'],
  target: Uri | undefined,
): Promise<void> {
  const front = remittanceInFront();
  if (!front) return;
  const remittance = Uri.parse(sourceOf(front));
  await openSource(remittance.toString());
  if (!target && (await books.notesOf(remittance)).length === 0) {
    window.showInformationMessage(noNotes);
    return;
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(remittance) };
  const extension = format === 'csv' ? 'csv' : 'md';
  const name = `${baseNameOf(remittance)}.notes.${extension}`;
  const chosen =
    target ??
    (await window.showSaveDialog({
      defaultUri: besideOf(remittance, name),
      filters: { [format === 'csv' ? 'CSV' : 'Markdown']: [extension] },
    }));
  if (!chosen) return;
  const content = await ask(client, exportNotesRequest, { textDocument, format });
  await replaceFile(chosen, new TextEncoder().encode(content));
  window.setStatusBarMessage('Notes exported', 3000);
}

/** Asks for a note's text; `undefined` if the user cancels. */
function askText(kind: NoteView['kind'], value = ''): Thenable<string | undefined> {
  const prompt =
    kind === 'accepted'
      ? 'Why do you accept this finding? The reason is saved with the notes of this remittance.'
      : 'The note is saved in a file next to the remittance. The remittance is not changed.';
  return window.showInputBox({ prompt, value, ignoreFocusOut: true });
}

/** The address of the remittance in the active editor; if there is none, says so. */
function remittanceInFront(): Uri | undefined {
  const editor = activeRemittance();
  if (!editor) window.showInformationMessage('Open a remittance first.');
  return editor?.document.uri;
}

function now(): string {
  return new Date().toISOString();
}
