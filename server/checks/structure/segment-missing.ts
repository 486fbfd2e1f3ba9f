import { loopTitle, segmentTitle } from '../../structure/wording';
import { elementSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * A loop without a segment that the guide requires. The payer's address and technical contact have
 * rules of their own, because many otherwise valid files lack them.
 *
 * ## Why it matters
 * Without BPR and TRN, the remittance cannot be matched to its check or EFT. Without N1, the payer
 * or payee is unknown; without `NM1*QC`, the patient.
 *
 * ## Example
 * A payment with no TRN after its BPR.
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, segment usage.
 */
export const segmentMissing: PlacementCheck = {
  id: 'segment-missing',
  title: 'Required segment is missing',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['missing'],
  run({ index, spec, loop }, block, report) {
    const span = elementSpan(block, index, 0);
    if (!spec || !span || reportedElsewhere.includes(spec.id)) return;
    report(() => ({
      span,
      message: `${segmentTitle(spec)} is missing after this segment. Required in ${loopTitle(loop)}.`,
    }));
  },
};

/** `address-missing` and `payer-contact-missing` report these. */
const reportedElsewhere = ['N3', 'N4', 'PER'];
