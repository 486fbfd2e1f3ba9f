import { openerOf, textOf } from '../../syntax/block';
import { isPageText } from '../../syntax/page-text';
import { wordsAfterTrailer } from '../../syntax/stray-text';
import { afterInterchange } from '../after-interchange';
import { type InterchangeCheck, inBlock } from '../check';
import { wordsBefore } from '../words-before';

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
  run({ trailer, end }, report, { blocks, pages }) {
    const block = trailer?.block;
    const words = block && openerOf(block) === 'IEA' ? wordsAfterTrailer(block) : undefined;
    if (!block || !words) return;
    // The torn beginning of segments that follow.
    if (afterInterchange(blocks, end - 1)) return;
    // The footer of the last page, after those of others.
    if (pages && isPageText(textOf(block, words))) return;
    // What encloses all of a file is one finding, at its beginning.
    if (end === blocks.length && wordsBefore(blocks)) return;
    const span = inBlock(block, words);
    report({
      span,
      message: 'Text after the last segment (IEA) is not part of the interchange.',
      fixes: [{ title: 'Remove the text', kind: 'suggested', edits: [{ span, text: '' }] }],
    });
  },
};
