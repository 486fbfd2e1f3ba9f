import { sequenceText } from '../../syntax/sequence';
import { tearingBreaks } from '../../syntax/wrapped';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A remittance wrapped at a fixed column, so that line breaks tear segments, values and ids.
 *
 * ## Why it matters
 * Software reads torn amounts and names. Nothing else is checked until the lines are joined.
 *
 * ## Example
 * Records of 80 characters from a mainframe.
 *
 * ## Fix
 * Join the lines. Only line breaks are removed: the result is the file before it was wrapped.
 *
 * ## Source
 * Practice of mainframe transfers.
 */
export const wrappedLines: InterchangeCheck = {
  id: 'wrapped-lines',
  title: 'Lines are wrapped at a fixed column',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  anyText: true,
  run({ head, first, end }, report, { document: { sequence } }) {
    const column = head?.block.delimiters.wrapped;
    if (!head || column === undefined) return;
    const start = sequence.starts[first] as number;
    const text = sequenceText(sequence, { start, end: sequence.starts[end] as number });
    // While a file is read in pieces, only a part of the text is at hand.
    const isWhole = text.length === (sequence.starts[end] as number) - start;
    const breaks = isWhole ? tearingBreaks(text) : [];
    const edits = breaks.map((span) => ({ span: inBlock(head.block, span), text: '' }));
    report({
      span: inBlock(head.block, { start: 0, end: 3 }),
      message: `Lines are wrapped at column ${column}, which tears segments apart. Join them before anything else is checked.`,
      fixes: [{ title: 'Join the wrapped lines', kind: 'safe', edits }],
    });
  },
};
