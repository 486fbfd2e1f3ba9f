import { claimStatuses } from '../../codes/claim-statuses';
import { remarksOf } from '../../remit/claim';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim with a remark code for a forwarded claim (MA07, MA18, N89), but without a matching status
 * (19, 20, 21, 23) or crossover payer (NM1*TT).
 *
 * ## Why it matters
 * Software decides by the status whether to bill the next payer. If you bill it too, the next payer
 * receives the claim twice and denies one as a duplicate.
 *
 * ## Example
 * `CLP*A1*1*125*78.4*20*MB*X3~…MOA***MA01*MA18~`
 *
 * ## Fix
 * Wait for the next payer's remittance before you bill it.
 *
 * ## Source
 * RARC list; 005010X221A1, CLP02.
 */
export const crossoverByRemark: ClaimCheck = {
  id: 'crossover-by-remark',
  title: 'Forwarded claim is identified by a remark code only',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report) {
    const { status, parties } = claim;
    if (!status || forwarded.has(status.value) || status.value === '22') return;
    const remark = remarksOf(claim).find(({ value }) => forwarding.includes(value));
    if (!remark || parties.some(({ role }) => role?.value === 'TT')) return;
    report({
      span: remark,
      message:
        `Remark code ${remark.value} says that the claim was forwarded to another payer, but claim ` +
        `status ${status.value} does not. Wait for that payer's remittance before you bill it.`,
      related: [{ span: status, message: 'Claim status' }],
    });
  },
};

/** Forwarded to Medicaid, to the supplemental insurer, or to several payers. */
const forwarding: readonly string[] = ['MA07', 'MA18', 'N89'];

const forwarded: ReadonlySet<string> = new Set(
  claimStatuses.entries.filter((entry) => entry.forwarded).map(({ code }) => code),
);
