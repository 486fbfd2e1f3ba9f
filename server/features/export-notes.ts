import { locateElement } from '../located-element';
import { openNotes } from '../notes/book';
import { notesAsCsv, notesAsMarkdown } from '../notes/export';
import { type ExportNotesParams, exportNotesRequest } from '../protocol/notes';
import { blockStart } from '../syntax/sequence';
import { feature } from './feature';

/** All notes of a file, or those of one status, as CSV or Markdown. */
export const exportNotes = feature<ExportNotesParams, string>({
  name: 'export-notes',
  capability: {},
  request: exportNotesRequest,
  empty: '',
  answer({ document, sidecar }, { format, status }) {
    const rows = openNotes(document, sidecar)
      .notes.filter(({ note }) => status === undefined || note.status === status)
      .map(({ note, at }) => {
        const start = at && blockStart(document.sequence, at.block) + at.span.start;
        const place = start === undefined ? undefined : locateElement(document, start);
        return { note, segment: place?.segment };
      });
    return format === 'csv' ? notesAsCsv(rows) : notesAsMarkdown(rows);
  },
});
