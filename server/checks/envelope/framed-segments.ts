import { foreignText, openerOf, textOf } from '../../syntax/block';
import { type InterchangeCheck, inBlock } from '../check';
import { visible } from '../visible';

/**
 * ## What it checks
 * The same text, which is not X12, after every segment: quotes of a spreadsheet, a second terminator,
 * the `>` of an email, special line ends.
 *
 * ## Why it matters
 * Most software takes it for a part of the segments and reads nothing. Here the segments are read
 * without it.
 *
 * ## Example
 * Each segment in quotes, as a CSV export writes it.
 *
 * ## Fix
 * Remove it in a copy of the file, and transfer the next one as it is.
 *
 * ## Source
 * X12 syntax, delimiters.
 */
export const framedSegments: InterchangeCheck = {
  id: 'framed-segments',
  title: 'Foreign text surrounds the segments',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run(interchange, report, { blocks, blocksOf }) {
    const { head, first } = interchange;
    if (!head?.block.delimiters.framed) return;
    const place = foreignText(head.block)[0];
    if (!place) return;
    // Where the interchange itself is in quotes, one is before its ISA.
    const before = blocks[first - 1];
    const leading = before && openerOf(before) === '' ? [before] : [];
    const edits = [...leading, ...(blocksOf?.(interchange) ?? [])].flatMap((block) =>
      foreignText(block).map((span) => ({ span: inBlock(block, span), text: '' })),
    );
    const shown = visible(textOf(head.block, place));
    report({
      span: inBlock(head.block, place),
      message: `Text between the segments that is not X12, here ${shown}. The segments were read without it.`,
      fixes: [{ title: 'Remove the text between segments', kind: 'suggested', edits }],
    });
  },
};
