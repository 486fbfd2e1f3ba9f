import { elementText, openerOf, segmentId, segmentSpan } from '../../syntax/block';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * A payer technical contact (`PER*BL`) without a phone number, email address, or other way to reach
 * it.
 *
 * ## Why it matters
 * A name alone does not help anyone who has a question about the file.
 *
 * ## Example
 * `PER*BL*EDI HELPDESK~`
 *
 * ## Fix
 * None needed for posting.
 *
 * ## Source
 * 005010X221A1, loop 1000A, `PER*BL`.
 */
export const contactWithoutNumber: BlockCheck = {
  id: 'contact-without-number',
  title: 'Payer technical contact has no phone or email',
  severity: 'information',
  tags: ['structure'],
  guides: ['005010X221A1'],
  scope: 'block',
  needs: 'payment head',
  run(block, report) {
    if (openerOf(block) !== 'ST') return;
    for (let index = 1; index < block.segments; index++) {
      const isContact = segmentId(block, index) === 'PER' && elementText(block, index, 1) === 'BL';
      if (!isContact || [4, 6, 8].some((n) => elementText(block, index, n) !== '')) continue;
      const { start } = segmentSpan(block, index);
      report({
        span: { start, end: start + 'PER'.length },
        message: 'PER*BL has no phone number or email address for questions about the file.',
      });
    }
  },
};
