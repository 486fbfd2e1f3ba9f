import { claimBlocks, paymentsOf, type RemittanceDocument } from '../document';
import { anchorAt, anchorIn } from '../notes/anchor';
import { openNotes, tracesOf } from '../notes/book';
import { disguiseOf } from '../notes/disguise';
import type { Note, NotesFile } from '../notes/note';
import { changeNotes, type NoteChange, writeSidecar } from '../notes/sidecar';
import {
  type ChangeNotesAnswer,
  type ChangeNotesParams,
  type ChangeRequest,
  changeNotesRequest,
  type NoteOnAll,
} from '../protocol/notes';
import { allAdjustments } from '../remit/claim';
import { readClaim } from '../remit/read-claim';
import { doubtfulReductions } from '../sequestration/doubtful';
import type { Terms } from '../sequestration/terms';
import { offsetOf } from './editor/position';
import { feature } from './feature';

/**
 * Makes the new text of a sidecar from its present text and one change. The client writes it, and
 * asks again until the file has the change, so that two windows lose nothing: a change that is
 * already in the text leaves it as it is.
 */
export const changeNotesOf = feature<ChangeNotesParams, ChangeNotesAnswer>({
  name: 'change-notes',
  capability: {},
  request: changeNotesRequest,
  empty: { problem: 'The note could not be saved. The notes file was not changed.' },
  answer({ document, settings }, { sidecar, change, hashed, salt }) {
    const { file, problem } = openNotes(document, sidecar ?? undefined);
    if (problem !== undefined) return { problem };
    const begun = hashed && file.notes.length === 0 ? { ...file, salt } : file;
    if (change.change === 'addToAll') {
      // Asked again, because another window was faster or to see whether all of it was written.
      const isDone = file.notes.some(({ id }) => id === `${change.id}-1`);
      if (isDone && sidecar !== null) return { text: sidecar };
      const { sequestration } = settings.checkOptions;
      const added = notesOnAll(document, begun, change, sequestration);
      if (added.length === 0) return { problem: `No ${change.reason} without such a note.` };
      const after = { ...begun, notes: [...begun.notes, ...added] };
      const traces = [...new Set([...file.traces, ...tracesOf(document)])];
      return { text: writeSidecar({ ...after, traces }) };
    }
    const made = changeOf(document, begun, change);
    if (!made) return { problem: 'This note no longer exists. Another window deleted it.' };
    return { text: writeSidecar(changeNotes(begun, made, tracesOf(document))) };
  },
});

function changeOf(
  document: RemittanceDocument,
  file: NotesFile,
  request: Exclude<ChangeRequest, { readonly change: 'addToAll' }>,
): NoteChange | undefined {
  if (request.change === 'remove') return request;
  if (request.change === 'add') return { change: 'add', note: newNote(document, file, request) };
  const before = file.notes.find(({ id }) => id === request.id);
  if (!before) return undefined;
  if (request.change === 'reply') {
    const others = (before.replies ?? []).filter(({ id }) => id !== request.reply.id);
    const replies = [...others, request.reply];
    return { change: 'edit', note: { ...before, replies } };
  }
  const { changed, text = before.text, status = before.status } = request;
  return { change: 'edit', note: { ...before, changed, text, status } };
}

function newNote(
  document: RemittanceDocument,
  { salt }: NotesFile,
  request: ChangeRequest & { readonly change: 'add' },
): Note {
  const { id, kind, text, author, created, range, check, status = 'open' } = request;
  const anchor = anchorAt(document, offsetOf(document, range.start), disguiseOf(salt), check);
  const by = author === undefined ? {} : { author };
  return { id, kind, status, anchor, text, ...by, created };
}

/**
 * A note on each adjustment with the reason code, unless there is an open one of this kind. A 253 that
 * is not to be written off as it is gets one that says why.
 */
function notesOnAll(
  document: RemittanceDocument,
  { notes, salt }: NotesFile,
  { id, author, created, reason, ...usual }: NoteOnAll,
  terms: Terms,
): Note[] {
  const disguise = disguiseOf(salt);
  const taken = new Set(
    notes
      .filter(({ status }) => status === 'open')
      .map(({ kind, anchor }) => JSON.stringify([kind, anchor])),
  );
  const by = author === undefined ? {} : { author };
  const made: Note[] = [];
  for (const payment of paymentsOf(document)) {
    for (const block of claimBlocks(document, payment)) {
      const claim = readClaim(block);
      const doubtful = usual.kind === 'write off' ? doubtfulReductions(claim, terms) : undefined;
      for (const adjustment of allAdjustments(claim)) {
        if (adjustment.reason?.value !== reason) continue;
        const doubt = doubtful?.get(adjustment);
        const kind = doubt === undefined ? usual.kind : 'ask the payer';
        const text = doubt ?? usual.text;
        const anchor = anchorIn(block, adjustment.span.start, payment.head, disguise);
        const key = JSON.stringify([kind, anchor]);
        if (taken.has(key)) continue;
        taken.add(key);
        made.push({
          id: `${id}-${made.length + 1}`,
          kind,
          status: 'open',
          anchor,
          text,
          ...by,
          created,
        });
      }
    }
  }
  return made;
}
