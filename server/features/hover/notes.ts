import { escapeMarkdown } from '../../markdown';
import { openNotes } from '../../notes/book';
import { byline } from '../../notes/byline';
import { kindNames } from '../../notes/kind-names';
import { segmentAt } from '../../syntax/block';
import type { HoverPart } from './part';

/** The notes on the place: what was written, and whether it is resolved. */
export const notesPart: HoverPart = ({ document, sidecar }, { block, index }) => {
  if (sidecar === undefined) return undefined;
  const here = openNotes(document, sidecar).notes.filter(
    ({ at }) => at?.block === block && segmentAt(block, at.span.start) === index,
  );
  if (here.length === 0) return undefined;
  const lines = here.map(({ note }) => {
    const over = note.kind === 'accepted' ? ' (withdrawn)' : ' (resolved)';
    const status = note.status === 'resolved' ? over : '';
    const by = escapeMarkdown(byline(note));
    return `- **${kindNames[note.kind]}** ${by}${status}: ${asWritten(note.text)}`;
  });
  return `**Notes**\n\n${lines.join('\n')}`;
};

/** A note is a person's own text: it is shown as written, never as markup. */
function asWritten(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escapeMarkdown)
    .join('  \n  ');
}
