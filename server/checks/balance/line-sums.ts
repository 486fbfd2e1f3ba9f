import { claimBalanceOf, isLineMissing } from '../../remit/claim-balance';
import { equals, formatMoney, subtract } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The charges of the service lines add up to the charge of their claim. Where the payments differ
 * as well while every line balances, one finding names both: a line is missing or too many.
 *
 * ## Why it matters
 * A claim whose lines do not add up cannot be posted by its lines.
 *
 * ## Example
 * `CLP*A1*1*150*…~` with two lines of `SVC*HC:G0463*50*…~`: 100.00 against 150.00.
 *
 * ## Fix
 * Compare the lines with what was billed and ask the payer for the missing one.
 *
 * ## Source
 * 005010X221A1, balancing of the claim level.
 */
export const lineSums: ClaimCheck = {
  id: 'line-sums',
  title: 'The lines add up to their claim',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  run(claim, report) {
    const { charge, lines } = claim;
    if (charge?.value === undefined || lines.length === 0) return;
    const balance = claimBalanceOf(claim);
    if (balance?.lineCharges === undefined || equals(balance.lineCharges, charge.value)) return;
    const { whole, lineCharges, linePayments } = balance;
    const difference = subtract(lineCharges, charge.value);
    const count = lines.length === 1 ? 'its only line is' : `its ${lines.length} lines are`;
    const missing =
      isLineMissing(balance) && linePayments !== undefined && whole
        ? ` They were paid ${formatMoney(linePayments)}, the claim ${formatMoney(whole.paid)}: ` +
          'a line may be missing or too many.'
        : '';
    report({
      span: charge,
      message:
        `Lines out of balance with their claim by ${formatMoney(difference)}: the claim is ` +
        `charged ${formatMoney(charge.value)}, but ${count} charged ${formatMoney(lineCharges)} ` +
        `in sum.${missing}`,
    });
  },
};
