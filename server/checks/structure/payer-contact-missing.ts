import { elementSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * A payer without a technical contact: no `PER*BL` after `N1*PR`.
 *
 * ## Why it matters
 * It says whom to contact about the file. The guide requires it, but many otherwise valid files
 * lack it.
 *
 * ## Example
 * `N1*PR*EXAMPLE PAYER~N3*…~N4*…~N1*PE*…`
 *
 * ## Fix
 * None needed for posting.
 *
 * ## Source
 * 005010X221A1, loop 1000A.
 */
export const payerContactMissing: PlacementCheck = {
  id: 'payer-contact-missing',
  title: 'Payer technical contact is missing',
  severity: 'information',
  tags: ['structure'],
  scope: 'placement',
  faults: ['missing'],
  run({ index, spec }, block, report) {
    const span = elementSpan(block, index, 0);
    if (!span || spec?.id !== 'PER') return;
    report({
      span,
      message: 'Payer technical contact (PER*BL) is missing after this segment.',
    });
  },
};
