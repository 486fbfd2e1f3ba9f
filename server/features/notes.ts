import type { RemittanceDocument } from '../document';
import { locateElement } from '../located-element';
import { openNotes } from '../notes/book';
import { anchorInWords } from '../notes/export';
import { kindNames } from '../notes/kind-names';
import type { LocatedNote } from '../notes/match';
import { type NotesAnswer, type NotesParams, type NoteView, notesRequest } from '../protocol/notes';
import { blockStart } from '../syntax/sequence';
import { rangeOf } from './editor/position';
import { feature } from './feature';

/** The notes of a file with the places they are at, for an editor's threads and lists. */
export const notes = feature<NotesParams, NotesAnswer>({
  name: 'notes',
  capability: {},
  request: notesRequest,
  empty: { notes: [] },
  answer({ document, sidecar }) {
    const { notes, problem } = openNotes(document, sidecar);
    const views = notes.map((one) => viewOf(document, one));
    return { notes: views, ...(problem !== undefined && { problem }) };
  },
});

function viewOf(document: RemittanceDocument, { note, at }: LocatedNote): NoteView {
  const { id, kind, status, text, author, created, replies = [], anchor } = note;
  const start = at && blockStart(document.sequence, at.block) + at.span.start;
  const place = start === undefined ? undefined : locateElement(document, start);
  return {
    id,
    kind,
    kindName: kindNames[kind],
    status,
    text,
    created,
    replies,
    where: anchorInWords(anchor),
    ...(author !== undefined && { author }),
    ...(at &&
      start !== undefined && {
        range: rangeOf(document, { start, end: start + at.span.end - at.span.start }),
      }),
    ...(place && { segment: place.segment }),
  };
}
