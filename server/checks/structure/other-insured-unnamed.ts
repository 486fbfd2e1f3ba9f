import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The other insured (NM1*GB) has a name or a number.
 *
 * ## Why it matters
 * The segment is there to say who holds the other coverage.
 *
 * ## Example
 * `NM1*GB*1~`
 *
 * ## Fix
 * Look up the other coverage with the patient or the payer.
 *
 * ## Source
 * 005010X221A1, other subscriber name.
 */
export const otherInsuredUnnamed: ClaimCheck = {
  id: 'other-insured-unnamed',
  title: 'The other insured has no name or number',
  severity: 'warning',
  tags: ['structure'],
  scope: 'claim',
  run({ parties }, report) {
    const insured = parties.find(({ role }) => role?.value === 'GB');
    if (!insured || insured.lastName || insured.id) return;
    report({
      span: insured.span,
      message: 'Other insured (NM1*GB) without a name and without a number.',
    });
  },
};
