import { reversal } from '../../remit/claim';
import { formatMoney, isZero } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A reversal (claim status 22) with a patient responsibility (CLP05). CLP05 is not used in
 * reversals; the reversed PR adjustments contain it.
 *
 * ## Why it matters
 * Software may subtract the amount twice.
 *
 * ## Example
 * `CLP*A1*22*-200*-117.6*-30*MB*X1~`
 *
 * ## Fix
 * Reverse the patient responsibility by the PR adjustments.
 *
 * ## Source
 * X12 RFI 319, X12 RFI 1147, X12 RFI 2548; 005010X221A1, CLP05.
 */
export const reversalPatientShare: ClaimCheck = {
  id: 'reversal-patient-share',
  title: 'Reversal has a patient responsibility',
  severity: 'information',
  tags: ['balance'],
  scope: 'claim',
  needs: 'reversal',
  run({ status, patientShare }, report) {
    if (status?.value !== reversal || patientShare?.value === undefined) return;
    if (isZero(patientShare.value)) return;
    report({
      span: patientShare,
      message:
        `CLP05 is ${formatMoney(patientShare.value)}, but it should be empty in a reversal. The PR ` +
        'adjustments reverse the patient responsibility.',
    });
  },
};
