import { elementSpan, segmentId, segmentSpan } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim has inpatient (MIA) or outpatient (MOA) adjudication information, never both.
 *
 * ## Why it matters
 * One of the two is of another claim, and the remark codes in it may not belong to this one.
 *
 * ## Example
 * `MIA*0~MOA***MA01~` on one claim.
 *
 * ## Fix
 * Post the claim by its amounts, and contact the payer about the remark codes.
 *
 * ## Source
 * 005010X221A1, inpatient and outpatient adjudication information.
 */
export const inpatientAndOutpatient: ClaimCheck = {
  id: 'inpatient-and-outpatient',
  title: 'A claim has both inpatient and outpatient information',
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
      message: 'Claim with both MIA and MOA: it is either inpatient or outpatient.',
      related: [{ span: segmentSpan(block, mia), message: 'Inpatient information' }],
    });
  },
};
