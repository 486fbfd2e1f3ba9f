import { isZero } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A patient responsibility (CLP05) of zero instead of an empty element.
 *
 * ## Why it matters
 * No figure changes, but strict software may reject it.
 *
 * ## Example
 * `CLP*A1*1*100*80*0*12*X1~` should be `CLP*A1*1*100*80**12*X1~`.
 *
 * ## Fix
 * Remove the 0, or leave it; most software accepts it.
 *
 * ## Source
 * 005010X221A1, CLP05; X12 RFI 396.
 */
export const patientShareZero: ClaimCheck = {
  id: 'patient-share-zero',
  title: 'Patient responsibility of zero is not omitted',
  severity: 'information',
  tags: ['balance', 'format'],
  scope: 'claim',
  needs: 'patientShare',
  run({ patientShare }, report) {
    if (patientShare?.value === undefined || !isZero(patientShare.value)) return;
    report({
      span: patientShare,
      message: 'Patient responsibility is zero. It should be empty if the patient owes nothing.',
      fixes: [
        {
          title: 'Remove the zero',
          kind: 'suggested',
          edits: [{ span: patientShare, text: '' }],
        },
      ],
    });
  },
};
