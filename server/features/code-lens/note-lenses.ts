import type { CodeLens } from 'vscode-languageserver';
import { openNotes } from '../../notes/book';
import { kindNames } from '../../notes/kind-names';
import { commandIds } from '../../protocol/command-ids';
import { shortened } from '../../shortened';
import { blockStart } from '../../syntax/sequence';
import { canRun } from '../editor/client-commands';
import { rangeOf } from '../editor/position';
import type { FeatureContext } from '../feature';

/** A longer note is shortened in its lens; the hover shows all of it. */
const maxText = 80;

/** Notes above the lines they begin on, for editors that show no threads of their own. */
export function noteLenses({ document, sidecar, client }: FeatureContext): CodeLens[] {
  if (canRun(client, commandIds.addNote)) return [];
  const { notes } = openNotes(document, sidecar);
  return notes.flatMap(({ note, at }) => {
    if (!at || note.status === 'resolved') return [];
    const start = blockStart(document.sequence, at.block) + at.span.start;
    const text = note.text.replaceAll(/\s+/g, ' ');
    const title = `${kindNames[note.kind]}: ${shortened(text, maxText)}`;
    return [{ range: rangeOf(document, { start, end: start }), command: { title, command: '' } }];
  });
}
