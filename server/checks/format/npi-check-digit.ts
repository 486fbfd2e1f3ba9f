import type { Text } from '../../remit/field';
import { npiFault } from '../../remit/npi';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * A rendering provider's NPI has ten digits and the right check digit.
 *
 * ## Why it matters
 * A mistyped NPI belongs to somebody else or to nobody; the payment is credited to the wrong one.
 *
 * ## Example
 * `NM1*82*1*DOE*JANE****XX*1234567890~`: the last digit should be 3.
 *
 * ## Fix
 * Compare the number with the claim that was sent.
 *
 * ## Source
 * The check digit of the NPI standard: Luhn with the prefix 80840.
 */
export const npiCheckDigit: ClaimCheck = {
  id: 'npi-check-digit',
  title: "A provider's NPI has the right check digit",
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
  if (fault) report({ span: npi, message: `${element} is no valid NPI: ${fault}.` });
}
