import { allAdjustments } from '../remit/claim';
import { moneyOf } from '../remit/field';
import { formatMoney, isZero, subtract } from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import type { ClaimCheck } from './check';

/**
 * ## What it checks
 * What was paid for a claim is its charge less every adjustment of the claim and of its lines.
 *
 * ## Why it matters
 * A claim that does not balance cannot be posted: the difference is money nobody has explained.
 *
 * ## Example
 * `CLP*A1*1*100*80**MB*X1~CAS*CO*45*10~`: 100.00 charged less 10.00 adjusted is 90.00, not 80.00.
 *
 * ## Fix
 * Ask the payer or clearinghouse for a corrected remittance; the figures are theirs.
 *
 * ## Source
 * 005010X221A1, balancing of the claim level.
 */
export const claimBalance: ClaimCheck = {
  id: 'claim-balance',
  title: 'A claim balances: paid is charged less adjusted',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  *run(claim) {
    const { charge, paid } = claim;
    const charged = moneyOf(charge);
    const settled = moneyOf(paid);
    const adjusted = sumAdjustments([...allAdjustments(claim)]);
    if (!charge || !paid || !charged || !settled || !adjusted) return;
    const expected = subtract(charged, adjusted);
    const difference = subtract(settled, expected);
    if (isZero(difference)) return;
    yield {
      span: paid,
      message:
        `Claim out of balance by ${formatMoney(difference)}: paid ${formatMoney(settled)}, but ` +
        `${formatMoney(charged)} charged less ${formatMoney(adjusted)} adjusted is ${formatMoney(expected)}.`,
      related: [{ span: charge, message: `Charged ${formatMoney(charged)}` }],
    };
  },
};
