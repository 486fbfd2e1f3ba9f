import { elementSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * The payer names a technical contact: PER*BL behind N1*PR.
 *
 * ## Why it matters
 * It is whom to ask about the file. The guide requires it, yet many good files lack it.
 *
 * ## Example
 * `N1*PR*EXAMPLE PAYER~N3*…~N4*…~N1*PE*…`
 *
 * ## Fix
 * Nothing for posting.
 *
 * ## Source
 * 005010X221A1, loop 1000A.
 */
export const payerContactMissing: PlacementCheck = {
  id: 'payer-contact-missing',
  title: 'The payer names a technical contact',
  severity: 'information',
  tags: ['structure'],
  scope: 'placement',
  faults: ['missing'],
  run({ index, spec }, block, report) {
    const span = elementSpan(block, index, 0);
    if (!span || spec?.id !== 'PER') return;
    report({
      span,
      message:
        "PER*BL is missing after this segment: the payer's contact for questions about the file.",
    });
  },
};
