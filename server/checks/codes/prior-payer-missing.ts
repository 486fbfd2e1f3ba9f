import { allAdjustments } from '../../remit/claim';
import { formatMoney, isPositive, type Money } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim processed as secondary or later (status 2, 3, 20, 21) with CO 45 and without OA 23 for
 * what the earlier payers paid and adjusted.
 *
 * ## Why it matters
 * Posting all of CO 45 would write off what the primary payer paid, and leave a credit on the
 * account.
 *
 * ## Example
 * `CLP*A1*2*500*65**MC*X1~SVC*HC:99213*500*65~CAS*CO*45*435~`
 *
 * ## Fix
 * Post only the part of CO 45 that is still open after the earlier payers' payments and
 * adjustments.
 *
 * ## Source
 * X12 RFI 1696, X12 RFI 2143, X12 RFI 2194; CARC list, 23.
 */
export const priorPayerMissing: ClaimCheck = {
  id: 'prior-payer-missing',
  title: "Primary payer's result is missing on a secondary claim",
  severity: 'information',
  tags: ['codes'],
  guides: ['005010X221A1'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report) {
    const { status } = claim;
    if (!status || !later.includes(status.value)) return;
    const all = allAdjustments(claim);
    if (all.some(({ reason }) => reason?.value === '23')) return;
    const contractual = all.find(
      ({ group, reason, amount }) =>
        group?.value === 'CO' && reason?.value === '45' && isAboveZero(amount?.value),
    );
    if (!contractual?.reason) return;
    report({
      span: contractual.reason,
      message:
        `CO 45${amountWords(contractual.amount?.value)} on a claim processed as secondary, without OA ` +
        '23 for the earlier payers. It may include what they paid: posting all of it leaves a credit.',
      related: [{ span: status, message: `Claim status ${status.value}` }],
    });
  },
};

/** Processed as secondary or tertiary, also when forwarded. */
const later: readonly string[] = ['2', '3', '20', '21'];

function isAboveZero(amount: Money | undefined): boolean {
  return amount !== undefined && isPositive(amount);
}

function amountWords(amount: Money | undefined): string {
  return amount === undefined ? '' : ` of ${formatMoney(amount)}`;
}
