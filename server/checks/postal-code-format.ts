import { elementSpan, elementText } from '../syntax/block';
import type { SegmentCheck } from './check';

/**
 * ## What it checks
 * A postal code of the US has five or nine digits.
 *
 * ## Why it matters
 * Programs that match addresses stumble over a hyphen or a lost zero.
 *
 * ## Example
 * `N4*BOSTON*MA*2110~`: the leading zero was lost.
 *
 * ## Fix
 * Nothing for posting.
 *
 * ## Source
 * 005010X221A1, N403: without a hyphen.
 */
export const postalCodeFormat: SegmentCheck = {
  id: 'postal-code-format',
  title: 'Postal codes have five or nine digits',
  severity: 'hint',
  tags: ['format'],
  scope: 'segment',
  segments: ['N4'],
  *run({ block, index }) {
    const span = elementSpan(block, index, 3);
    const country = elementText(block, index, 4);
    if (!span || span.start === span.end || (country !== '' && country !== 'US')) return;
    if (/^\d{5}(\d{4})?$/.test(elementText(block, index, 3))) return;
    yield { span, message: 'N403 is no postal code of five or nine digits.' };
  },
};
