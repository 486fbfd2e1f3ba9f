import { blockText, segmentSpan } from '../../syntax/block';
import { endsWithinTrailer } from '../../syntax/ends-within-trailer';
import { startsWholeIsa } from '../../syntax/isa';
import { type FileCheck, inBlock } from '../check';
import { isSameNumber } from '../trailer';

/**
 * ## What it checks
 * A file whose last segment, IEA, has no segment terminator.
 *
 * ## Why it matters
 * Many programs read up to the terminator and lose a segment without one.
 *
 * ## Example
 * A file that ends with `IEA*1*000000001` and no `~`.
 *
 * ## Fix
 * Add the terminator.
 *
 * ## Source
 * X12 syntax: every segment ends with the terminator.
 */
export const terminatorMissing: FileCheck = {
  id: 'terminator-missing',
  title: 'Last segment has no terminator',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges, blocks, terminated }, report) {
    if (terminated) return;
    const last = interchanges.at(-1);
    const block = last?.trailer?.block;
    if (!block || last.end < blocks.length || block.segments > 1) return;
    const [stated, wanted] = [last.trailer?.control?.value, last.head?.control?.value];
    // A control number that is not that of the ISA may go on in the rest of the file.
    const isWhole = stated !== undefined && wanted !== undefined && isSameNumber(stated, wanted);
    // Then it is `truncated-file`.
    if (!isWhole && wanted !== undefined && endsWithinTrailer(block)) return;
    const { end } = segmentSpan(block, 0);
    const span = inBlock(block, { start: end, end });
    const mark = block.delimiters.segment;
    // What ends segments is certain where the ISA has the guide's widths.
    const isCertain = isWhole && last.head && startsWholeIsa(blockText(last.head.block), 0);
    const kind = isCertain ? 'safe' : 'suggested';
    report({
      span,
      message:
        'Segment terminator missing after the last segment. Add it; some software loses the segment otherwise.',
      fixes: [{ title: 'Add the terminator', kind, edits: [{ span, text: mark }] }],
    });
  },
};
