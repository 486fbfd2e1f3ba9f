import {
  NotificationType,
  type Range,
  RequestType,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { NoteKind, NoteStatus, Reply } from '../notes/note';

/*
 * What client and server say to each other about notes. The client alone reads and writes the
 * sidecar, with the editor's own file system; the server alone understands it.
 */

/** The client tells what the sidecar of a file holds; `null` where there is none. */
export const sidecarNotification = new NotificationType<SidecarParams>('remittance/sidecar');

export interface SidecarParams {
  readonly uri: string;
  readonly text: string | null;
}

/** Every note of a file with the place it was found at. */
export const notesRequest = new RequestType<NotesParams, NotesAnswer, void>('remittance/notes');

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
  readonly status: NoteStatus;
  readonly text: string;
  readonly author?: string;
  readonly created: string;
  readonly replies: readonly Reply[];
  /** What the note stands on, in words: `claim A1, line 2, CO 253`. */
  readonly where: string;
  /** Absent for an orphan. */
  readonly range?: Range;
  /** The segment's number in the file, from one. */
  readonly segment?: number;
}

/** Makes the sidecar's new text from its present one and a change, or says why it must not be. */
export const changeNotesRequest = new RequestType<ChangeNotesParams, ChangeNotesAnswer, void>(
  'remittance/changeNotes',
);

export interface ChangeNotesParams extends NotesParams {
  /** The sidecar as it stands on disk this moment; `null` where there is none. */
  readonly sidecar: string | null;
  readonly change: ChangeRequest;
  /** Whether claim numbers are to be hashed in a sidecar that is begun now. */
  readonly hashed: boolean;
  /** Random text for that, made by the client. */
  readonly salt: string;
}

export type ChangeRequest =
  | (NewNote & { readonly change: 'add' })
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
export const exportNotesRequest = new RequestType<ExportNotesParams, string, void>(
  'remittance/exportNotes',
);

export interface ExportNotesParams extends NotesParams {
  readonly format: 'csv' | 'markdown';
  readonly status?: NoteStatus;
}
