import { memoizePerObject } from '../cache';
import { paymentsOf, type RemittanceDocument } from '../document';
import { paymentAnchor } from './anchor';
import { disguiseOf } from './disguise';
import { type LocatedNote, locateNotes } from './match';
import type { NotesFile } from './note';
import { emptyNotes, readSidecar } from './sidecar';

/** The notes of one open file: what its sidecar holds, and where in the text each note belongs. */
export interface NoteBook {
  readonly file: NotesFile;
  readonly notes: readonly LocatedNote[];
  /** Set if the sidecar must not be changed; there are no notes then. */
  readonly problem?: string;
}

/** Opens the sidecar of a document; an absent one is an empty one. */
export function openNotes(document: RemittanceDocument, sidecar: string | undefined): NoteBook {
  return sidecar === undefined ? { file: emptyNotes, notes: [] } : keptBook(document, sidecar);
}

/** The notes last opened for a document; kept because finding their places reads every claim. */
const keptBook = memoizePerObject(readBook);

function readBook(document: RemittanceDocument, sidecar: string): NoteBook {
  const read = readSidecar(sidecar);
  if (read.state !== 'notes') return { file: emptyNotes, notes: [], problem: read.message };
  const { file } = read;
  const notes = locateNotes(document, file.notes, disguiseOf(file.salt));
  const found = notes.some(({ at }) => at !== undefined);
  const traces = tracesOf(document);
  if (!found && file.traces.length > 0 && !file.traces.some((trace) => traces.includes(trace))) {
    return { file: emptyNotes, notes: [], problem: otherFile };
  }
  return { file, notes };
}

/** Check and transfer numbers of the payments of a document. */
export function tracesOf(document: RemittanceDocument): string[] {
  return Array.from(
    paymentsOf(document),
    (payment) => paymentAnchor(payment.head).trace ?? '',
  ).filter((trace) => trace !== '');
}

const otherFile =
  'The notes file next to this remittance belongs to another remittance: none of its payments or claims are in this one. The notes file was not changed; move or rename it.';
