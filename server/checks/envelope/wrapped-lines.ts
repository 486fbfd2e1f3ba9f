import { blockText } from '../../syntax/block';
import { tearingBreaks } from '../../syntax/wrapped';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A remittance wrapped at a fixed column, so that line breaks tear segments, values and ids.
 *
 * ## Why it matters
 * Software reads broken amounts and names. Nothing else is checked until the lines are joined.
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
  run(interchange, report, { blocksOf }) {
    const { head } = interchange;
    const column = head?.block.delimiters.wrapped;
    if (!head || column === undefined) return;
    const text = blocksOf?.(interchange).map(blockText).join('') ?? '';
    const edits = tearingBreaks(text).map((span) => ({
      span: inBlock(head.block, span),
      text: '',
    }));
    report({
      span: inBlock(head.block, { start: 0, end: 3 }),
      message: `Lines are wrapped at column ${column}, which breaks segments. Join them before anything else is checked.`,
      fixes: [
        {
          title: 'Join the wrapped lines',
          kind: areWhole(text, column) ? 'safe' : 'suggested',
          edits,
        },
      ],
    });
  },
};

/** Whether all lines reach the column: a shorter one lost something, or is none of the remittance. */
function areWhole(text: string, column: number): boolean {
  const lines = text.trimEnd().split(/\r\n|\r|\n/);
  return lines.slice(0, -1).every(({ length }) => length === column);
}
