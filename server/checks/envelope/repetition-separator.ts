import { blockText, elementSpan } from '../../syntax/block';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A letter or digit in ISA11 when ISA12 is 00501, which requires a repetition separator.
 *
 * ## Why it matters
 * Up to 4010, ISA11 was `U`. Software that uses it as the separator splits values at every U.
 *
 * ## Example
 * `…*1200*U*00501*…`
 *
 * ## Fix
 * Use `^`, or another character that occurs nowhere else in the file.
 *
 * ## Source
 * 005010X221A1, ISA11; X12 syntax, delimiters.
 */
export const repetitionSeparator: InterchangeCheck = {
  id: 'repetition-separator',
  title: 'ISA11 is not a repetition separator',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'interchange',
  run(interchange, report, { blocksOf }) {
    const { head } = interchange;
    if (head?.version?.value !== '00501') return;
    const { block } = head;
    const span = elementSpan(block, 0, 11);
    if (!span || span.end - span.start !== 1 || block.delimiters.repetition) return;
    // A character that values hold would split them.
    const isUsed = blocksOf?.(interchange).some((one) => blockText(one).includes('^'));
    const place = inBlock(block, span);
    report({
      span: place,
      message: 'ISA11 is a letter or digit, but 00501 requires a repetition separator, usually ^.',
      fixes: isUsed
        ? []
        : [{ title: 'Set ISA11 to ^', kind: 'suggested', edits: [{ span: place, text: '^' }] }],
    });
  },
};
