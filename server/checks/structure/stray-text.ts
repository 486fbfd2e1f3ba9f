import { openerOf, segmentId, segmentSpan } from '../../syntax/block';
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
    const span = segmentSpan(block, index);
    if (span.start === span.end || /^[A-Z][A-Z0-9]{1,2}$/.test(segmentId(block, index))) return;
    // After the end of an interchange it is `text-after-interchange`.
    if (openerOf(block) === 'IEA') return;
    report({ span, message: 'This text is not a segment: it does not begin with a segment ID.' });
  },
};
