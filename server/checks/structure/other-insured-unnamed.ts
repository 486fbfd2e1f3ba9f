import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * An other insured (`NM1*GB`) with neither a name nor an ID.
 *
 * ## Why it matters
 * The segment is there to say who holds the other coverage.
 *
 * ## Example
 * `NM1*GB*1~`
 *
 * ## Fix
 * Ask the patient or the payer about the other coverage.
 *
 * ## Source
 * 005010X221A1, loop 2100, other subscriber name.
 */
export const otherInsuredUnnamed: ClaimCheck = {
  id: 'other-insured-unnamed',
  title: 'Other insured has no name or ID',
  severity: 'warning',
  tags: ['structure'],
  guides: ['005010X221A1'],
  scope: 'claim',
  needs: 'parties',
  run({ parties }, report) {
    const insured = parties.find(({ role }) => role?.value === 'GB');
    if (!insured || insured.lastName || insured.id) return;
    report({
      span: insured.span,
      message: 'Other insured (NM1*GB) has no name or ID.',
    });
  },
};
