import { loopTitle, segmentTitle } from '../../structure/wording';
import { elementSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * Every loop has the segments that the guide requires. Addresses and the payer's technical contact
 * have checks of their own, because many good files lack them.
 *
 * ## Why it matters
 * Without BPR or TRN nobody knows what was paid by which check or transfer, without N1 not who pays
 * whom, without NM1*QC not whose claim it is.
 *
 * ## Example
 * A payment whose BPR is not followed by a TRN.
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, segment usage.
 */
export const segmentMissing: PlacementCheck = {
  id: 'segment-missing',
  title: 'Required segments are there',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['missing'],
  run({ index, spec, loop }, block, report) {
    const span = elementSpan(block, index, 0);
    if (!spec || !span || ownChecks.includes(spec.id)) return;
    report({
      span,
      message: `${segmentTitle(spec)} is missing after this segment: ${loopTitle(loop)} requires it.`,
    });
  },
};

/** N3, N4 and PER are looked at elsewhere. */
const ownChecks = ['N3', 'N4', 'PER'];
