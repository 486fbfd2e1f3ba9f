import { segmentId, segmentSpan, textOf } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * Between the terminators stand segments, each with an id of two or three letters and digits.
 *
 * ## Why it matters
 * Text that is no segment (a mail's footer, a transfer's end mark, the rest of a lost segment)
 * stops programs that read the file.
 *
 * ## Example
 * `IEA*1*000000001~` and a line `--- end of report ---` behind it.
 *
 * ## Fix
 * Remove text behind the last segment; inside a transaction ask for the file again.
 *
 * ## Source
 * X12 syntax: a segment begins with its id.
 */
export const strayText: PlacementCheck = {
  id: 'stray-text',
  title: 'No text stands between segments',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['unknown segment'],
  run({ index }, block, report) {
    const span = segmentSpan(block, index);
    if (span.start === span.end || /^[A-Z][A-Z0-9]{1,2}$/.test(segmentId(block, index))) return;
    // Behind the end some systems leave a control character that marks the end of a file.
    const endMark = [...textOf(block, span)].every((character) => character < ' ');
    report({
      span,
      message: endMark
        ? 'A control character stands behind the last segment. Remove it.'
        : 'This text is no segment: it does not begin with a segment id.',
      fixes: endMark
        ? [{ title: 'Remove the control character', kind: 'safe', edits: [{ span, text: '' }] }]
        : [],
    });
  },
};
