import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The patient of a claim has a name or a number.
 *
 * ## Why it matters
 * With neither, the account number alone decides where the money is posted.
 *
 * ## Example
 * `NM1*QC*1~`
 *
 * ## Fix
 * Find the patient by account number and charge, and tell the payer.
 *
 * ## Source
 * 005010X221A1, patient name.
 */
export const patientUnnamed: ClaimCheck = {
  id: 'patient-unnamed',
  title: 'The patient has a name or a number',
  severity: 'warning',
  tags: ['structure'],
  scope: 'claim',
  run({ parties }, report) {
    const patient = parties.find(({ role }) => role?.value === 'QC');
    if (!patient || patient.lastName || patient.id) return;
    report({
      span: patient.span,
      message:
        'Patient without a name and without a number: find the account by its number and charge.',
    });
  },
};
