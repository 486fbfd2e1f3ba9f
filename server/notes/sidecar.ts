import { isRecord } from '../json';
import { readSidecarJson } from '../sidecar-json';
import {
  type Anchor,
  type LineAnchor,
  type Note,
  type NoteKind,
  type NotesFile,
  noteKinds,
  noteStatuses,
  notesVersion,
  type Reply,
} from './note';

/** What a sidecar's text was read as; only `notes` may be overwritten. */
export type Sidecar =
  | { readonly state: 'notes'; readonly file: NotesFile }
  | { readonly state: 'broken' | 'newer'; readonly message: string };

export const emptyNotes: NotesFile = { version: notesVersion, traces: [], notes: [] };

/** Reads a sidecar. A text that is not understood in full is left alone, and the message says why. */
export function readSidecar(text: string): Sidecar {
  const read = readSidecarJson(text, notesVersion);
  if (read.state === 'empty') return { state: 'notes', file: emptyNotes };
  if (read.state === 'broken') return broken(read.why);
  if (read.state === 'newer') {
    const message = `The notes file was written by a newer version (format ${read.version}). Update to read it. The file was not changed.`;
    return { state: 'newer', message };
  }
  const { record } = read;
  const { traces, salt, notes } = record;
  if (!isTexts(traces) || !Array.isArray(notes)) return broken('"traces" or "notes" is missing');
  if (salt !== undefined && typeof salt !== 'string') return broken('"salt" is not a string');
  const wrong = notes.findIndex((note) => !isNote(note));
  if (wrong >= 0) return broken(`note ${wrong + 1} is not valid`);
  const ids = new Set(notes.map(({ id }) => id));
  if (ids.size < notes.length) return broken('two notes have the same id');
  return { state: 'notes', file: record as unknown as NotesFile };
}

/** Writes a sidecar: sorted by place, then by time; one property per line, for readable diffs. */
export function writeSidecar(file: NotesFile): string {
  const notes = [...file.notes].sort(byPlace).map(orderedNote);
  const { version, salt } = file;
  const traces = [...new Set(file.traces)].sort();
  const ordered = { version, traces, ...(salt !== undefined && { salt }), notes };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/** One change to the notes; changes from two windows are merged in the file, note by note. */
export type NoteChange =
  | { readonly change: 'add' | 'edit'; readonly note: Note }
  | { readonly change: 'remove'; readonly id: string };

/** The notes after a change. An edit restores a note that another window has removed meanwhile. */
export function changeNotes(file: NotesFile, change: NoteChange, traces: readonly string[]) {
  const id = change.change === 'remove' ? change.id : change.note.id;
  const others = file.notes.filter((note) => note.id !== id);
  const notes = change.change === 'remove' ? others : [...others, change.note];
  return { ...file, traces: [...new Set([...file.traces, ...traces])], notes };
}

function broken(why: string): Sidecar {
  const message = `The notes file of this remittance cannot be read: ${why}. The file was not changed; correct or move it.`;
  return { state: 'broken', message };
}

function byPlace(a: Note, b: Note): number {
  const order = [
    compare(a.anchor.trace, b.anchor.trace),
    compare(a.anchor.account, b.anchor.account),
    compare(a.anchor.control, b.anchor.control),
    (a.anchor.line?.number ?? 0) - (b.anchor.line?.number ?? 0),
    compare(a.anchor.adjustment, b.anchor.adjustment),
    compare(a.created, b.created),
    compare(a.id, b.id),
  ];
  return order.find((sign) => sign !== 0) ?? 0;
}

/** By code unit, so that every machine sorts the same way. */
function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function orderedNote(note: Note): Note {
  const { id, kind, status, anchor, text, author, created, changed, replies, ...rest } = note;
  return {
    id,
    kind,
    status,
    anchor,
    text,
    ...(author !== undefined && { author }),
    created,
    ...(changed !== undefined && { changed }),
    ...(replies !== undefined && replies.length > 0 && { replies }),
    ...rest,
  };
}

function isNote(value: unknown): value is Note {
  if (!isRecord(value)) return false;
  const { id, kind, status, anchor, text, author, created, changed, replies } = value;
  return (
    [id, text, created].every((field) => typeof field === 'string') &&
    noteKinds.includes(kind as NoteKind) &&
    noteStatuses.includes(status as Note['status']) &&
    isAnchor(anchor) &&
    isOptionalText(author) &&
    isOptionalText(changed) &&
    (replies === undefined || (Array.isArray(replies) && replies.every(isReply)))
  );
}

function isAnchor(value: unknown): value is Anchor {
  if (!isRecord(value)) return false;
  const { line, ...texts } = value;
  return Object.values(texts).every(isOptionalText) && (line === undefined || isLineAnchor(line));
}

function isLineAnchor(value: unknown): value is LineAnchor {
  return (
    isRecord(value) &&
    typeof value.number === 'number' &&
    isOptionalText(value.control) &&
    isOptionalText(value.procedure)
  );
}

function isReply(value: unknown): value is Reply {
  return (
    isRecord(value) &&
    [value.id, value.text, value.created].every((field) => typeof field === 'string') &&
    isOptionalText(value.author)
  );
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
