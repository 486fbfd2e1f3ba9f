import { allAdjustments } from '../../remit/claim';
import { formatMoney, isPositive, type Money } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim processed as secondary or later (status 2, 3, 20, 21) shows what the earlier payers paid and
 * adjusted as OA 23, rather than leave it in CO 45.
 *
 * ## Why it matters
 * Posting the whole CO 45 writes off what the primary payer has paid, and leaves a credit on the
 * account.
 *
 * ## Example
 * `CLP*A1*2*500*65**MC*X1~SVC*HC:99213*500*65~CAS*CO*45*435~`
 *
 * ## Fix
 * Post only the part of CO 45 that is still open after the earlier payers' payments and adjustments.
 *
 * ## Source
 * X12 interpretations 1696, 2143 and 2194; published list of reason codes, 23.
 */
export const priorPayerMissing: ClaimCheck = {
  id: 'prior-payer-missing',
  title: "The primary payer's result is missing on a secondary claim",
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
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
