import type { Claim, QualifiedAmount } from '../../remit/claim';
import { amountField } from '../../remit/field';
import { elementMoney, isZero } from '../../remit/money';
import { segmentId } from '../../syntax/block';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * Supplemental amounts and quantities (AMT, QTY) that are zero, and a first element of MIA that is
 * not 0.
 *
 * ## Why it matters
 * The guide sends AMT and QTY only for a value other than zero. Covered days belong in `QTY*CA`,
 * where software looks for them.
 *
 * ## Example
 * `AMT*KH*0~`, `MIA*5~`
 *
 * ## Fix
 * None needed.
 *
 * ## Source
 * 005010X221A1, AMT, QTY, and MIA01.
 */
export const supplementalZero: ClaimCheck = {
  id: 'supplemental-zero',
  title: 'Supplemental amount or quantity is zero',
  severity: 'hint',
  tags: ['format'],
  scope: 'claim',
  run({ block, inpatient, amounts, quantities, lines }, report) {
    zerosIn(amounts, 'AMT', report);
    zerosIn(quantities, 'QTY', report);
    for (const line of lines) {
      zerosIn(line.amounts, 'AMT', report);
      zerosIn(line.quantities, 'QTY', report);
    }
    if (inpatient) checkDays(block, report);
  },
};

function zerosIn(all: readonly QualifiedAmount[], id: string, report: Report): void {
  for (const { qualifier, amount } of all) {
    if (amount?.value === undefined || !isZero(amount.value)) continue;
    const name = qualifier ? `${id}*${qualifier.value}` : id;
    report({ span: amount, message: `${name} is 0. The guide omits the segment in that case.` });
  }
}

function checkDays(block: Claim['block'], report: Report): void {
  for (let i = 1; i < block.segments; i++) {
    if (segmentId(block, i) !== 'MIA') continue;
    const days = amountField(block, i, 1);
    if (days?.value === undefined || isZero(days.value)) return;
    report({
      span: days,
      message: `MIA01 is ${elementMoney(days.value)}, but must be 0. Covered days belong in QTY*CA.`,
    });
    return;
  }
}
