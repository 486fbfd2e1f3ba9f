import type { ServiceLine } from '../../remit/claim';
import { absolute, compare, elementMoney, equals, type Money, subtract } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Units of an adjustment (CAS04, CAS07, and so on) that exceed the billed units. If only one
 * adjustment has units, also units that differ from billed (SVC07) less paid units (SVC05).
 *
 * ## Why it matters
 * The units show how much of the service was denied, which you need for an appeal or a corrected
 * claim.
 *
 * ## Example
 * `SVC*HC:97110*100*60**3**5~CAS*CO*151*40*9~`: 2 of 5 units were not paid, not 9.
 *
 * ## Fix
 * Use the units in SVC05 and SVC07.
 *
 * ## Source
 * 005010X221A1, CAS04, SVC05, SVC07.
 */
export const adjustmentQuantity: ClaimCheck = {
  id: 'adjustment-quantity',
  title: 'Adjustment units do not match the service line',
  severity: 'information',
  tags: ['balance'],
  scope: 'claim',
  needs: 'quantity',
  run({ lines }, report) {
    for (const line of lines) {
      const { adjustments, units, billedUnits } = line;
      const counted = adjustments.filter(({ quantity }) => quantity?.value !== undefined);
      if (counted.length === 0) continue;
      const billed = billedUnits?.value ?? units?.value;
      const unpaid = unpaidUnits(line);
      for (const { quantity } of counted) {
        const own = quantity?.value;
        if (!quantity || own === undefined || billed === undefined) continue;
        const tooMany = compare(absolute(own), absolute(billed)) > 0;
        const differs = counted.length === 1 && unpaid !== undefined && !equals(own, unpaid);
        if (!tooMany && !differs) continue;
        report({
          span: quantity,
          message: unpaid
            ? `Adjustment of ${countOf(own)} units, but ${countOf(unpaid)} of ${countOf(billed)} units were not paid.`
            : `Adjustment of ${countOf(own)} units exceeds the ${countOf(billed)} billed.`,
        });
      }
    }
  },
};

/** A number of units; one of more than six digits may be an account number out of place. */
function countOf(units: Money): string {
  const text = elementMoney(units);
  return /\d{7}/.test(text) ? 'over 999,999' : text;
}

/** The units that were billed but not paid, if the line has both. */
function unpaidUnits({ units, billedUnits }: ServiceLine): Money | undefined {
  if (units?.value === undefined || billedUnits?.value === undefined) return undefined;
  return subtract(billedUnits.value, units.value);
}
