import { isEmptySegment, openerOf, segmentSpan } from '../../syntax/block';
import { isStrayText } from '../../syntax/stray-text';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Text after the last segment (IEA) of a file, such as a checksum that a transfer appends.
 *
 * ## Why it matters
 * Strict software rejects the file.
 *
 * ## Example
 * `IEA*1*000000001~` and on the next line `MD5: 9e107d9d372bb6826bd81d3542a419d6`
 *
 * ## Fix
 * Remove it in a copy of the file.
 *
 * ## Source
 * 005010X221A1, IEA.
 */
export const textAfterInterchange: InterchangeCheck = {
  id: 'text-after-interchange',
  title: 'Text after the last segment',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'interchange',
  run({ trailer }, report) {
    const block = trailer?.block;
    if (!block || openerOf(block) !== 'IEA' || block.segments < 2) return;
    let stray = 1;
    while (stray < block.segments && isEmptySegment(block, stray)) stray++;
    if (!isStrayText(block, stray)) return;
    const { start } = segmentSpan(block, stray);
    const { end } = segmentSpan(block, block.segments - 1);
    const span = inBlock(block, { start, end });
    report({
      span,
      message: 'Text after the last segment (IEA) is not part of the interchange.',
      fixes: [{ title: 'Remove the text', kind: 'suggested', edits: [{ span, text: '' }] }],
    });
  },
};
