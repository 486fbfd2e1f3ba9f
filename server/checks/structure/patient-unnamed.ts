import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A patient (`NM1*QC`) with neither a name nor an ID.
 *
 * ## Why it matters
 * Only the account number is left to match the claim to a patient account.
 *
 * ## Example
 * `NM1*QC*1~`
 *
 * ## Fix
 * Find the account by its number (CLP01) and the charge, and contact the payer.
 *
 * ## Source
 * 005010X221A1, loop 2100, patient name.
 */
export const patientUnnamed: ClaimCheck = {
  id: 'patient-unnamed',
  title: 'Patient has no name or ID',
  severity: 'warning',
  tags: ['structure'],
  scope: 'claim',
  needs: 'parties',
  run({ parties }, report) {
    const patient = parties.find(({ role }) => role?.value === 'QC');
    if (!patient || patient.lastName || patient.id) return;
    report({
      span: patient.span,
      message: 'Patient has no name or ID. Find the account by its number (CLP01) and the charge.',
    });
  },
};
