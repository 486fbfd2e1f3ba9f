import { npiFault } from '../../remit/npi';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payee NPI that does not have ten digits or whose check digit is wrong.
 *
 * ## Why it matters
 * Posting software uses this NPI to match the payment to the provider.
 *
 * ## Example
 * `N1*PE*EXAMPLE MEDICAL GROUP*XX*1234567890~`: the last digit should be 3.
 *
 * ## Fix
 * Compare the NPI with your enrollment with the payer.
 *
 * ## Source
 * 45 CFR 162.406; the check digit is calculated by the Luhn algorithm with the prefix 80840.
 */
export const payeeNpiCheckDigit: PaymentCheck = {
  id: 'payee-npi-check-digit',
  title: 'Payee NPI is not valid',
  severity: 'warning',
  tags: ['format'],
  scope: 'payment',
  run({ head: { block, payee } }, report) {
    if (payee?.idQualifier?.value !== 'XX' || !payee.id) return;
    const fault = npiFault(payee.id.value);
    if (fault) {
      report({
        span: inBlock(block, payee.id),
        message: `N104 is not a valid NPI: ${fault}. Compare it with your enrollment with the payer.`,
      });
    }
  },
};
