import { elementSpan } from '../../syntax/block';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * ISA11 names a repetition separator, as ISA12 00501 asks for.
 *
 * ## Why it matters
 * Up to 4010 a `U` stood there. A program that takes it for the separator divides every U in the
 * file.
 *
 * ## Example
 * `…*1200*U*00501*…`
 *
 * ## Fix
 * Put `^` there, or another character that occurs nowhere else in the file.
 *
 * ## Source
 * 005010X221A1, ISA11.
 */
export const repetitionSeparator: InterchangeCheck = {
  id: 'repetition-separator',
  title: 'ISA11 names a repetition separator',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (head?.version?.value !== '00501') return;
    const { block } = head;
    const span = elementSpan(block, 0, 11);
    if (!span || span.end - span.start !== 1 || block.delimiters.repetition) return;
    const usable = !block.tokens.text.includes('^');
    const place = inBlock(block, span);
    report({
      span: place,
      message: 'ISA11 holds a letter or digit where 00501 wants a repetition separator, usually ^.',
      fixes: usable
        ? [{ title: 'Set ISA11 to ^', kind: 'suggested', edits: [{ span: place, text: '^' }] }]
        : [],
    });
  },
};
