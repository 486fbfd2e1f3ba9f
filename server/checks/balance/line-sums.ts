import { claimBalanceOf, isLineMissing } from '../../remit/claim-balance';
import { absolute, equals, formatMoney, subtract } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Service lines whose charges do not add up to the charge of the claim. If the payments differ too
 * while every line balances, one finding reports both: a line is missing, or there is one too many.
 *
 * ## Why it matters
 * A claim whose lines do not add up cannot be posted by line.
 *
 * ## Example
 * `CLP*A1*1*150*…~` with two lines of `SVC*HC:G0463*50*…~`: 100.00, not 150.00.
 *
 * ## Fix
 * Compare the lines with the claim as billed, and request the missing line from the payer.
 *
 * ## Source
 * 005010X221A1, balancing at the claim level.
 */
export const lineSums: ClaimCheck = {
  id: 'line-sums',
  title: 'Service lines do not add up to the claim',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'lines',
  run(claim, report) {
    const { charge, lines } = claim;
    if (charge?.value === undefined || lines.length === 0) return;
    const balance = claimBalanceOf(claim);
    if (balance?.lineCharges === undefined || equals(balance.lineCharges, charge.value)) return;
    const { whole, lineCharges, linePayments } = balance;
    const difference = subtract(lineCharges, charge.value);
    const count = lines.length === 1 ? 'its only line' : `its ${lines.length} lines`;
    const missing =
      isLineMissing(balance) && linePayments !== undefined && whole
        ? ` Lines paid ${formatMoney(linePayments)}, claim paid ${formatMoney(whole.paid)}: a line ` +
          'may be missing, or there is one too many.'
        : '';
    report({
      span: charge,
      message:
        `Line charges differ from the claim by ${formatMoney(absolute(difference))}: claim ` +
        `${formatMoney(charge.value)}, ${count} ${formatMoney(lineCharges)}.${missing}`,
    });
  },
};
