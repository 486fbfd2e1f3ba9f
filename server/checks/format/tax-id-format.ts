import type { Text } from '../../remit/field';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payee federal tax ID that does not have nine digits.
 *
 * ## Why it matters
 * Many systems use this ID to match the payment to the provider and to report it to the IRS.
 *
 * ## Example
 * `N1*PE*EXAMPLE CLINIC*FI*3UR334563~`
 *
 * ## Fix
 * Compare the tax ID with your enrollment with the payer.
 *
 * ## Source
 * 005010X221A1, N104 with FI and `REF*TJ`; a [US tax
 * ID](https://tfx.treasury.gov/taxonomy/term/10840) has nine digits.
 */
export const taxIdFormat: PaymentCheck = {
  id: 'tax-id-format',
  title: 'Payee tax ID is not valid',
  severity: 'warning',
  tags: ['format'],
  scope: 'payment',
  run({ head: { block, payee } }, report) {
    if (!payee) return;
    const check = (id: Text | undefined, element: string) => {
      if (!id || /^\d{9}$/.test(id.value)) return;
      report({
        span: inBlock(block, id),
        message: `${element} is not a valid tax ID: expected nine digits. Compare it with your enrollment with the payer.`,
      });
    };
    if (payee.idQualifier?.value === 'FI') check(payee.id, 'N104');
    for (const { qualifier, value } of payee.references) {
      if (qualifier?.value === 'TJ') check(value, 'REF02');
    }
  },
};
