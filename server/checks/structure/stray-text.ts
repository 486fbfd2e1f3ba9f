import { openerOf, segmentSpan } from '../../syntax/block';
import { isStrayText } from '../../syntax/stray-text';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * Text between terminators that does not begin with a segment ID: two or three capital letters and
 * digits.
 *
 * ## Why it matters
 * An email footer, an end-of-transfer mark, or the rest of a lost segment stops software that reads
 * the file.
 *
 * ## Example
 * `IEA*1*000000001~` followed by a line `--- end of report ---`.
 *
 * ## Fix
 * Remove text after the last segment. Inside a transaction, download the file again.
 *
 * ## Source
 * X12 syntax: a segment begins with its ID.
 */
export const strayText: PlacementCheck = {
  id: 'stray-text',
  title: 'Text is not a segment',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['unknown segment'],
  run({ index }, block, report) {
    if (!isStrayText(block, index)) return;
    const span = segmentSpan(block, index);
    // After the end of an interchange it is `text-after-interchange`.
    if (openerOf(block) === 'IEA') return;
    const before = index > 0 ? segmentSpan(block, index - 1) : undefined;
    if (before && isLineBreak(block.delimiters.segment)) {
      const gap = { start: before.end, end: span.start };
      report({
        span,
        message: 'This line does not begin with a segment ID and may continue the line above.',
        fixes: [
          {
            title: 'Join it with the line above',
            kind: 'suggested',
            edits: [{ span: gap, text: '' }],
          },
        ],
      });
      return;
    }
    report({ span, message: 'This text is not a segment: it does not begin with a segment ID.' });
  },
};

function isLineBreak(terminator: string): boolean {
  return terminator === '\n' || terminator === '\r';
}
