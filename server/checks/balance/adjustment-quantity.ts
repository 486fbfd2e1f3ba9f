import type { ServiceLine } from '../../remit/claim';
import { absolute, compare, elementMoney, equals, type Money, subtract } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The units of an adjustment (CAS04, CAS07 …) fit the line: where the units that were paid (SVC05) and
 * billed (SVC07) differ and one adjustment alone has units, it has the difference; and no adjustment
 * has more units than were billed.
 *
 * ## Why it matters
 * The units say how much of the service was denied, which an appeal or a corrected claim needs.
 *
 * ## Example
 * `SVC*HC:97110*100*60**3**5~CAS*CO*151*40*9~`: 2 of 5 units were not paid, not 9.
 *
 * ## Fix
 * Go by SVC05 and SVC07.
 *
 * ## Source
 * 005010X221A1, service adjustment and service payment information.
 */
export const adjustmentQuantity: ClaimCheck = {
  id: 'adjustment-quantity',
  title: 'Units of an adjustment do not fit the service line',
  severity: 'information',
  tags: ['balance'],
  scope: 'claim',
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
            ? `Adjustment of ${elementMoney(own)} units, but ${elementMoney(unpaid)} of ${elementMoney(billed)} units were not paid.`
            : `Adjustment of ${elementMoney(own)} units on a line of ${elementMoney(billed)}.`,
        });
      }
    }
  },
};

/** The units that were billed but not paid, where the line tells both. */
function unpaidUnits({ units, billedUnits }: ServiceLine): Money | undefined {
  if (units?.value === undefined || billedUnits?.value === undefined) return undefined;
  return subtract(billedUnits.value, units.value);
}
