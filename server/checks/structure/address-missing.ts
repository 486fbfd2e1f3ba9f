import { segmentTitle } from '../../structure/wording';
import { elementSpan, segmentId } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * The payer's address is there: N3 and N4 behind N1*PR.
 *
 * ## Why it matters
 * The guide requires it, and strict programs reject a file without it. Nothing is lost for posting.
 *
 * ## Example
 * `N1*PR*EXAMPLE PAYER~PER*BL*…`
 *
 * ## Fix
 * Ask the sender to add the address.
 *
 * ## Source
 * 005010X221A1, loop 1000A.
 */
export const addressMissing: PlacementCheck = {
  id: 'address-missing',
  title: "The payer's address is there",
  severity: 'warning',
  tags: ['structure'],
  scope: 'placement',
  faults: ['missing'],
  run({ index, spec }, block, report) {
    const span = elementSpan(block, index, 0);
    if (!span || (spec?.id !== 'N3' && spec?.id !== 'N4')) return;
    const whole = segmentId(block, index) !== 'N3' && segmentId(block, index + 1) !== 'N4';
    // Where both are missing, the first of the two says so.
    if (whole && spec.id === 'N4') return;
    const what = whole ? 'N3 and N4 (payer address) are' : `${segmentTitle(spec)} is`;
    report({ span, message: `${what} missing after this segment.` });
  },
};
