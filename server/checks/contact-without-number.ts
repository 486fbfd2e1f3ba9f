import { elementSpan, elementText } from '../syntax/block';
import type { SegmentCheck } from './check';

/**
 * ## What it checks
 * The payer's technical contact can be reached: PER*BL has a number or an address.
 *
 * ## Why it matters
 * A name alone helps nobody who has a question about the file.
 *
 * ## Example
 * `PER*BL*EDI HELPDESK~`
 *
 * ## Fix
 * Nothing for posting.
 *
 * ## Source
 * 005010X221A1, PER*BL.
 */
export const contactWithoutNumber: SegmentCheck = {
  id: 'contact-without-number',
  title: "The payer's technical contact can be reached",
  severity: 'information',
  tags: ['structure'],
  scope: 'segment',
  segments: ['PER'],
  *run({ block, index }) {
    const span = elementSpan(block, index, 0);
    if (!span || elementText(block, index, 1) !== 'BL') return;
    if ([4, 6, 8].some((n) => elementText(block, index, n) !== '')) return;
    yield { span, message: 'PER*BL names no number or address by which the payer can be reached.' };
  },
};
