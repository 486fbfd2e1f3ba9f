import { claimStatuses } from '../../codes/claim-statuses';
import { remarksOf } from '../../remit/claim';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim whose remark codes say that it was forwarded to another payer (MA07, MA18, N89) says so in
 * its status (19, 20, 21, 23) or names the crossover payer (NM1*TT) too.
 *
 * ## Why it matters
 * Software decides by the status whether the next payer must be billed. Billed by hand as well, the
 * next payer gets the claim twice and denies one of them as a duplicate.
 *
 * ## Example
 * `CLP*A1*1*125*78.4*20*MB*X3~…MOA***MA01*MA18~`
 *
 * ## Fix
 * Wait for the next payer's remittance before you bill it.
 *
 * ## Source
 * Published list of remark codes; 005010X221A1, claim status code.
 */
export const crossoverByRemark: ClaimCheck = {
  id: 'crossover-by-remark',
  title: 'Only a remark code says that the claim was forwarded',
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
        `status ${status.value} does not. Wait for that payer before you bill it.`,
      related: [{ span: status, message: 'Claim status' }],
    });
  },
};

/** Forwarded to Medicaid, to the supplemental insurer, to more than one payer. */
const forwarding: readonly string[] = ['MA07', 'MA18', 'N89'];

const forwarded: ReadonlySet<string> = new Set(
  claimStatuses.entries.filter((entry) => entry.forwarded).map(({ code }) => code),
);
