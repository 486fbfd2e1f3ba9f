import { balanceOf } from '../../remit/balance';
import type { Claim, ServiceLine } from '../../remit/claim';
import { isDenial } from '../../remit/denial';
import type { Amount } from '../../remit/field';
import { add, type Money, plainMoney, zero } from '../../remit/money';
import type { LineRow, LineTotals } from '../pages/claim';
import { allowedOfLine, allowedOfLines } from '../parts/allowed';
import type { Figure } from '../parts/figure';
import type { Locator } from '../parts/locate';
import { adjustmentRows, quantityText } from '../parts/read-adjustment';
import { trimmed } from '../parts/words';
import { lineDates } from './line-dates';

/** The service lines of a claim as an EOB lists them. */
export function lineRows(claim: Claim, locate: Locator): readonly LineRow[] {
  return claim.lines.map((line, i) => lineRow(claim, line, i + 1, locate));
}

function lineRow(claim: Claim, line: ServiceLine, number: number, locate: Locator): LineRow {
  const { block } = claim;
  const { span, procedure, units, billed, billedUnits, references } = line;
  const allowed = allowedOfLine(line);
  const control = references.find(({ qualifier }) => qualifier?.value === '6R')?.value;
  const balance = line.charge && line.paid ? balanceOf(line, line.adjustments) : undefined;
  const figure = (amount: Amount | undefined): Figure =>
    amount ? locate.figure(amount) : { ...locate.ref(span), amount: undefined };
  return {
    ...locate.ref(span),
    number,
    ...lineDates(line, locate),
    procedure: trimmed(procedure.code),
    modifiers: procedure.modifiers.map(trimmed),
    revenueCode: trimmed(line.revenueCode),
    units: units ? quantityText(block, units) : '1',
    billedUnits: billedUnits && quantityText(block, billedUnits),
    billed: billed && [billed.code, ...billed.modifiers].map(trimmed).join(' '),
    charged: figure(line.charge),
    allowed: allowed && locate.figure(allowed),
    ...decimals(sharesOf(line)),
    paid: figure(line.paid),
    difference: balance && plainMoney(balance.difference),
    denied: line.adjustments.some(isDenial),
    control: control && locate.text(control),
    adjustments: adjustmentRows(claim, line, locate),
    remarks: line.remarks.map((remark) => locate.text(remark)),
  };
}

/** The columns that an EOB divides adjustments into. */
interface Shares {
  deductible: Money;
  coinsurance: Money;
  copay: Money;
  adjusted: Money;
}

function sharesOf({ adjustments }: ServiceLine): Shares {
  const shares: Shares = { deductible: zero, coinsurance: zero, copay: zero, adjusted: zero };
  for (const { group, reason, amount } of adjustments) {
    const share = group?.value === 'PR' ? patientShares.get(reason?.value ?? '') : undefined;
    const column = share ?? 'adjusted';
    shares[column] = add(shares[column], amount?.value ?? zero);
  }
  return shares;
}

/** What the patient owes by the plan's terms; 66 is the deductible for blood. */
const patientShares: ReadonlyMap<string, keyof Shares> = new Map([
  ['1', 'deductible'],
  ['66', 'deductible'],
  ['2', 'coinsurance'],
  ['3', 'copay'],
]);

/** Column sums of a claim's lines. */
export function lineTotals(claim: Claim): LineTotals {
  const sums = { charged: zero, paid: zero };
  const shares: Shares = { deductible: zero, coinsurance: zero, copay: zero, adjusted: zero };
  for (const line of claim.lines) {
    sums.charged = add(sums.charged, line.charge?.value ?? zero);
    sums.paid = add(sums.paid, line.paid?.value ?? zero);
    const own = sharesOf(line);
    for (const column of columns) shares[column] = add(shares[column], own[column]);
  }
  const allowed = allowedOfLines(claim);
  return {
    charged: plainMoney(sums.charged),
    allowed: allowed === undefined ? undefined : plainMoney(allowed),
    ...decimals(shares),
    paid: plainMoney(sums.paid),
  };
}

const columns = ['deductible', 'coinsurance', 'copay', 'adjusted'] as const;

function decimals({ deductible, coinsurance, copay, adjusted }: Shares) {
  return {
    deductible: plainMoney(deductible),
    coinsurance: plainMoney(coinsurance),
    copay: plainMoney(copay),
    adjusted: plainMoney(adjusted),
  };
}
