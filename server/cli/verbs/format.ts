import { parseDocument } from '../../document';
import {
  endsSegmentsByBreak,
  joinSegments,
  type Respacing,
  splitSegments,
} from '../../syntax/layout';
import { visibleText } from '../../visible';
import { eachInput } from '../input/each-input';
import { paths } from '../input/paths';
import { replaceText } from '../input/replace-text';
import { flag } from '../option';
import { write } from '../streams';
import type { Verb } from '../verb';

const options = {
  'one-line': flag('Remove the line breaks between segments instead.'),
  check: flag('Write nothing; the exit status says whether something would change.'),
};

/** Puts every segment on a line of its own and changes no other byte. */
export const format: Verb<typeof options> = {
  name: 'format',
  summary: 'Put every segment on a line of its own, or all on one line',
  operands: paths,
  options,
  examples: [
    { line: 'remittance.835', summary: 'Rewrite a file, one segment per line.' },
    { line: '- < one-line.835 > lines.835', summary: 'Rewrite a copy.' },
    { line: '--one-line remittance.835', summary: 'Remove the line breaks between segments.' },
    { line: '--check inbox', summary: 'Find out which files would change.' },
  ],
  statuses: [
    'Every file has the wanted layout now.',
    '--check: a file would change.',
    'The command line is wrong, or a file cannot be read or written.',
  ],
  async run({ operands, options: given }, streams) {
    let changes = false;
    const succeeded = await eachInput(operands, streams, async (input) => {
      const change = (text: string) => {
        const { sequence } = parseDocument(text);
        const isFixed = given['one-line'] && endsSegmentsByBreak(sequence);
        if (isFixed) return text;
        const respaced = given['one-line'] ? joinSegments(sequence) : splitSegments(sequence);
        return applied(text, respaced);
      };
      const changed = await replaceText(input, change, given.check, streams);
      changes ||= changed;
      if (changed && (given.check || input.file !== undefined)) {
        const word = given.check ? 'would change' : 'formatted';
        await write(streams.stderr, `${visibleText(input.name)}: ${word}\n`);
      }
    });
    if (!succeeded) return 2;
    return changes && given.check ? 1 : 0;
  },
};

/** A text after changes of its spacing, which are in order. */
function applied(text: string, changes: readonly Respacing[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const change of changes) {
    parts.push(text.slice(at, change.span.start), change.text);
    at = change.span.end;
  }
  return parts.join('') + text.slice(at);
}
