import type { Range, TextDocumentIdentifier } from 'vscode-languageserver';
import type { NoteKind, NoteStatus, Reply } from '../notes/note';
import { notification, request } from './request';

/*
 * What client and server say to each other about notes. The client alone reads and writes the
 * sidecar, with the editor's own file system; the server alone understands it.
 */

/** The client says what the sidecar of a file holds; `null` where there is none. */
export const sidecarNotification = notification<SidecarParams>('sidecar');

export interface SidecarParams {
  readonly uri: string;
  readonly text: string | null;
}

/** Every note of a file with the place it was found at. */
export const notesRequest = request<NotesParams, NotesAnswer>('notes');

export interface NotesParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface NotesAnswer {
  /** Set where the sidecar is broken, newer or belongs to another file. */
  readonly problem?: string;
  readonly notes: readonly NoteView[];
}

export interface NoteView {
  readonly id: string;
  readonly kind: NoteKind;
  /** The kind as people read it: `Write-off`. */
  readonly kindName: string;
  readonly status: NoteStatus;
  readonly text: string;
  readonly author?: string;
  readonly created: string;
  readonly replies: readonly Reply[];
  /** What the note is attached to, in words: `claim A1, line 2, CO 253`. */
  readonly where: string;
  /** Absent for an orphan. */
  readonly range?: Range;
  /** The segment's number in the file, from one. */
  readonly segment?: number;
}

/** Makes the sidecar's new text from its present one and a change, or says why it must not. */
export const changeNotesRequest = request<ChangeNotesParams, ChangeNotesAnswer>('changeNotes');

export interface ChangeNotesParams extends NotesParams {
  /** The sidecar as it is on disk at this moment; `null` where there is none. */
  readonly sidecar: string | null;
  readonly change: ChangeRequest;
  /** Whether a sidecar that is begun now hashes its claim numbers. */
  readonly hashed: boolean;
  /** Random text for that, made by the client. */
  readonly salt: string;
}

export type ChangeRequest =
  | (NewNote & { readonly change: 'add' })
  | (NoteOnAll & { readonly change: 'addToAll' })
  | (NoteEdit & { readonly change: 'edit' })
  | { readonly change: 'reply'; readonly id: string; readonly reply: Reply }
  | { readonly change: 'remove'; readonly id: string };

export interface NewNote {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly author?: string;
  readonly created: string;
  readonly range: Range;
  readonly check?: string;
  /** Open where absent. */
  readonly status?: NoteStatus;
}

/** A note on every adjustment with a reason code that has no open note of this kind yet. */
export interface NoteOnAll extends Omit<NewNote, 'range' | 'check'> {
  readonly reason: string;
}

export interface NoteEdit {
  readonly id: string;
  readonly changed: string;
  readonly text?: string;
  readonly status?: NoteStatus;
}

export interface ChangeNotesAnswer {
  readonly text?: string;
  readonly problem?: string;
}

/** All notes as one text to save or show. */
export const exportNotesRequest = request<ExportNotesParams, string>('exportNotes');

export interface ExportNotesParams extends NotesParams {
  readonly format: 'csv' | 'markdown';
  readonly status?: NoteStatus;
}

/** The argument of the commands `resolveNote` and `reopenNote` where no thread calls them. */
export interface NoteAddress {
  readonly uri: string;
  readonly id: string;
}

/** The argument of the command `addNote`; the client asks its user where no text is given. */
export interface AddNote {
  readonly uri: string;
  readonly range: Range;
  readonly kind: NoteKind;
  readonly text?: string;
  readonly check?: string;
  /** Open where absent; a note on work that is done is resolved from the start. */
  readonly status?: NoteStatus;
}
