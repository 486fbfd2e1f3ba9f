import { blockStarts } from '../checks/run';
import { openNotes } from '../notes/book';
import { notesAsCsv, notesAsMarkdown } from '../notes/export';
import { placeAt } from '../place';
import { feature } from './feature';
import { type ExportNotesParams, exportNotesRequest } from './notes-wire';

/** All notes of a file, or those of one status, as CSV or Markdown. */
export const exportNotes = feature<ExportNotesParams, string>({
  name: 'export notes',
  capability: {},
  request: exportNotesRequest,
  empty: '',
  answer({ document, sidecar }, { format, status }) {
    const starts = blockStarts(document);
    const rows = openNotes(document, sidecar)
      .placed.filter(({ note }) => status === undefined || note.status === status)
      .map(({ note, at }) => {
        const start = at && (starts.get(at.block) ?? 0) + at.span.start;
        const place = start === undefined ? undefined : placeAt(document, start);
        return { note, segment: place?.ordinal };
      });
    return format === 'csv' ? notesAsCsv(rows) : notesAsMarkdown(rows);
  },
});
