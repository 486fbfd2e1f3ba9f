import type { Text } from '../../remit/field';
import { npiFault } from '../../remit/npi';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * A rendering provider NPI that does not have ten digits or whose check digit is wrong.
 *
 * ## Why it matters
 * A mistyped NPI belongs to another provider or to no one, so the payment may be credited to the
 * wrong provider.
 *
 * ## Example
 * `NM1*82*1*DOE*JANE****XX*1234567890~`: the last digit should be 3.
 *
 * ## Fix
 * Compare the NPI with the claim as billed.
 *
 * ## Source
 * 45 CFR 162.406; the check digit is calculated by the Luhn algorithm with the prefix 80840.
 */
export const npiCheckDigit: ClaimCheck = {
  id: 'npi-check-digit',
  title: 'Provider NPI is not valid',
  severity: 'warning',
  tags: ['format'],
  scope: 'claim',
  run({ parties, lines }, report) {
    for (const { idQualifier, id } of parties) {
      if (idQualifier?.value === 'XX') wrongNpi('NM109', id, report);
    }
    for (const { references } of lines) {
      for (const { qualifier, value } of references) {
        if (qualifier?.value === 'HPI') wrongNpi('REF02', value, report);
      }
    }
  },
};

function wrongNpi(element: string, npi: Text | undefined, report: Report): void {
  const fault = npi && npiFault(npi.value);
  if (fault)
    report({
      span: npi,
      message: `${element} is not a valid NPI: ${fault}. Compare it with the claim as billed.`,
    });
}
