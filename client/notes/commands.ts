import {
  type CommentReply,
  type CommentThread,
  commands,
  type Disposable,
  type QuickPickItem,
  Range,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AddNote } from '../../server/features/code-actions/note-actions';
import type { ExportNotesParams, NoteView } from '../../server/features/notes-wire';
import type { NoteBooks } from './book';
import type { NoteComment } from './threads';

/** Registers what a user can do with notes: write, answer, resolve, edit, delete, list, export. */
export function registerNoteCommands(client: BaseLanguageClient, books: NoteBooks): Disposable[] {
  const register = commands.registerCommand;

  const statusTo = (status: NoteView['status']) => (thread: CommentThread) => {
    const note = books.threads.noteOf(thread);
    if (!note) return undefined;
    return books.change(thread.uri, { change: 'edit', id: note.id, changed: now(), status });
  };

  return [
    register('remittance.addNote', async (note: AddNote) => {
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
      });
    }),

    register('remittance.notes.send', async ({ thread, text }: CommentReply) => {
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

    register('remittance.notes.resolve', statusTo('resolved')),
    register('remittance.notes.reopen', statusTo('open')),

    register('remittance.notes.edit', async ({ note, remittance }: NoteComment) => {
      const text = await askText(note.kind, note.text);
      if (!text || text === note.text) return;
      await books.change(remittance, { change: 'edit', id: note.id, changed: now(), text });
    }),

    register('remittance.notes.delete', ({ note, remittance }: NoteComment) =>
      books.change(remittance, { change: 'remove', id: note.id }),
    ),

    register('remittance.notes.list', async () => {
      const remittance = activeRemittance();
      if (remittance) await listNotes(client, books, remittance);
    }),

    register('remittance.notes.exportCsv', () => exportNotes(client, 'csv')),
    register('remittance.notes.exportMarkdown', () => exportNotes(client, 'markdown')),
  ];
}

interface NoteItem extends QuickPickItem {
  readonly note: NoteView;
}

/** All notes to choose from; typing narrows them down by status, kind, place and text. */
async function listNotes(client: BaseLanguageClient, books: NoteBooks, remittance: Uri) {
  const notes = await books.notesOf(remittance);
  if (notes.length === 0) {
    window.showInformationMessage('There are no notes beside this remittance yet.');
    return;
  }
  const items = notes.map((note): NoteItem => {
    const place = note.segment === undefined ? 'not found' : `segment ${note.segment}`;
    return {
      note,
      label: `$(${note.status === 'open' ? 'comment-unresolved' : 'pass'}) ${note.where}`,
      description: `${note.status}, ${note.kind}, ${place}`,
      detail: note.text,
    };
  });
  const chosen = await window.showQuickPick(items, {
    title: `Notes (${notes.length})`,
    placeHolder: 'Filter: open, resolved, not found, rework …',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen?.note.range) return;
  const selection = client.protocol2CodeConverter.asRange(chosen.note.range);
  await window.showTextDocument(remittance, { selection });
}

async function exportNotes(
  client: BaseLanguageClient,
  format: ExportNotesParams['format'],
): Promise<void> {
  const remittance = activeRemittance();
  if (!remittance) return;
  const params: ExportNotesParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(remittance) },
    format,
  };
  const content = await client.sendRequest<string>('remittance/exportNotes', params);
  const language = format === 'csv' ? 'plaintext' : 'markdown';
  await window.showTextDocument(await workspace.openTextDocument({ language, content }));
}

/** Asks for a note's text; `undefined` where the user leaves without one. */
function askText(kind: NoteView['kind'], value = ''): Thenable<string | undefined> {
  const prompt =
    kind === 'accepted'
      ? 'Why is this finding accepted here? The reason is kept beside the remittance.'
      : 'The note is kept beside the remittance; the remittance itself stays as it is.';
  return window.showInputBox({ prompt, value, ignoreFocusOut: true });
}

function activeRemittance(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === 'x12-835') return document.uri;
  window.showInformationMessage('Open a remittance first.');
  return undefined;
}

function author(): { author?: string } {
  const name = workspace.getConfiguration('remittance').get('notes.author', '');
  return name === '' ? {} : { author: name };
}

function now(): string {
  return new Date().toISOString();
}
