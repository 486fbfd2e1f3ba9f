import { segmentSpan } from '../../syntax/block';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * The last segment of the file, IEA, is ended like all others.
 *
 * ## Why it matters
 * Many programs read up to the terminator and lose a segment without one.
 *
 * ## Example
 * A file that ends with `IEA*1*000000001` and no `~`.
 *
 * ## Fix
 * Put the terminator behind it.
 *
 * ## Source
 * X12 syntax: every segment ends with the terminator.
 */
export const terminatorMissing: FileCheck = {
  id: 'terminator-missing',
  title: 'The last segment is ended',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges, sequence: { blocks, terminated } }, report) {
    const block = interchanges.at(-1)?.trailer?.block;
    if (terminated || !block || block !== blocks.at(-1) || block.segments > 1) return;
    const { end } = segmentSpan(block, 0);
    const span = inBlock(block, { start: end, end });
    const mark = block.delimiters.segment;
    report({
      span,
      message: 'The last segment is not ended: the segment terminator is missing behind it.',
      fixes: [{ title: 'Put the terminator in', kind: 'safe', edits: [{ span, text: mark }] }],
    });
  },
};
