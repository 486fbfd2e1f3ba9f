import { npiFault } from '../../remit/npi';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * The payee's NPI has ten digits and the right check digit.
 *
 * ## Why it matters
 * By this number the receiver finds out whose payment it is.
 *
 * ## Example
 * `N1*PE*EXAMPLE MEDICAL GROUP*XX*1234567890~`: the last digit should be 3.
 *
 * ## Fix
 * Compare the number with your enrollment at the payer.
 *
 * ## Source
 * The check digit of the NPI standard: Luhn with the prefix 80840.
 */
export const payeeNpiCheckDigit: PaymentCheck = {
  id: 'payee-npi-check-digit',
  title: "The payee's NPI has the right check digit",
  severity: 'warning',
  tags: ['format'],
  scope: 'payment',
  run({ head: { block, payee } }, report) {
    if (payee?.idQualifier?.value !== 'XX' || !payee.id) return;
    const fault = npiFault(payee.id.value);
    if (fault) {
      report({ span: inBlock(block, payee.id), message: `N104 is no valid NPI: ${fault}.` });
    }
  },
};
