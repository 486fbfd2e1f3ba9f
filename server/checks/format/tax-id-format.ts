import type { Text } from '../../remit/field';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * The payee's federal tax number has nine digits.
 *
 * ## Why it matters
 * By this number many systems find out whose payment it is, and report it to the tax office.
 *
 * ## Example
 * `N1*PE*EXAMPLE CLINIC*FI*3UR334563~`
 *
 * ## Fix
 * Compare the number with your enrollment at the payer.
 *
 * ## Source
 * 005010X221A1, N104 with FI and REF*TJ; a tax number of the US has nine digits.
 */
export const taxIdFormat: PaymentCheck = {
  id: 'tax-id-format',
  title: "The payee's tax number has nine digits",
  severity: 'warning',
  tags: ['format'],
  scope: 'payment',
  run({ head: { block, payee } }, report) {
    if (!payee) return;
    const check = (id: Text | undefined, element: string) => {
      if (!id || /^\d{9}$/.test(id.value)) return;
      report({
        span: inBlock(block, id),
        message: `${element} is no tax number of nine digits. Compare it with your enrollment at the payer.`,
      });
    };
    if (payee.idQualifier?.value === 'FI') check(payee.id, 'N104');
    for (const { qualifier, value } of payee.references) {
      if (qualifier?.value === 'TJ') check(value, 'REF02');
    }
  },
};
