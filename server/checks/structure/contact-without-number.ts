import { elementText, openerOf, segmentId, segmentSpan } from '../../syntax/block';
import type { BlockCheck } from '../check';

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
export const contactWithoutNumber: BlockCheck = {
  id: 'contact-without-number',
  title: "The payer's technical contact can be reached",
  severity: 'information',
  tags: ['structure'],
  scope: 'block',
  run(block, report) {
    if (openerOf(block) !== 'ST') return;
    for (let index = 1; index < block.segments; index++) {
      const isContact = segmentId(block, index) === 'PER' && elementText(block, index, 1) === 'BL';
      if (!isContact || [4, 6, 8].some((n) => elementText(block, index, n) !== '')) continue;
      const { start } = segmentSpan(block, index);
      report({
        span: { start, end: start + 'PER'.length },
        message: 'PER*BL names no number or address by which the payer can be reached.',
      });
    }
  },
};
