import { elementSpan, segmentId, segmentSpan } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim with both inpatient (MIA) and outpatient (MOA) adjudication information. A claim has one
 * or the other.
 *
 * ## Why it matters
 * One of the two belongs to another claim, and its remark codes may not apply to this one.
 *
 * ## Example
 * `MIA*0~MOA***MA01~` on one claim.
 *
 * ## Fix
 * Post the claim by its amounts, and contact the payer about the remark codes.
 *
 * ## Source
 * 005010X221A1, MIA and MOA.
 */
export const inpatientAndOutpatient: ClaimCheck = {
  id: 'inpatient-and-outpatient',
  title: 'Claim has both inpatient and outpatient information',
  severity: 'error',
  tags: ['structure'],
  scope: 'claim',
  run({ block, inpatient }, report) {
    if (!inpatient) return;
    const ids = Array.from({ length: block.segments }, (_, i) => segmentId(block, i));
    const moa = ids.indexOf('MOA');
    const mia = ids.indexOf('MIA');
    if (moa < 0 || mia < 0) return;
    report({
      span: elementSpan(block, moa, 0) ?? segmentSpan(block, moa),
      message:
        'Claim has both MIA and MOA, but is either inpatient or outpatient. Contact the payer about the remark codes.',
      related: [{ span: segmentSpan(block, mia), message: 'Inpatient information' }],
    });
  },
};
