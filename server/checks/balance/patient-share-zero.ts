import { isZero } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A patient responsibility of zero is left out, not written as 0.
 *
 * ## Why it matters
 * It changes no figure, but a strict reader may refuse it.
 *
 * ## Example
 * `CLP*A1*1*100*80*0*12*X1~` should be `CLP*A1*1*100*80**12*X1~`.
 *
 * ## Fix
 * Take the 0 out, or leave it: most systems accept it.
 *
 * ## Source
 * 005010X221A1, claim payment (CLP05 is situational); X12 interpretation request 396.
 */
export const patientShareZero: ClaimCheck = {
  id: 'patient-share-zero',
  title: 'A patient responsibility of zero is left out',
  severity: 'information',
  tags: ['balance', 'format'],
  scope: 'claim',
  run({ patientShare }, report) {
    if (patientShare?.value === undefined || !isZero(patientShare.value)) return;
    report({
      span: patientShare,
      message: 'Patient responsibility of zero: where the patient owes nothing it is left out.',
      fixes: [
        {
          title: 'Take the zero out',
          kind: 'suggested',
          edits: [{ span: patientShare, text: '' }],
        },
      ],
    });
  },
};
