import {
  crossoverPayer,
  forwardedStatuses,
  forwardingRemarks,
  remarkAmong,
} from '../../remit/crossover';
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
  needs: 'remarks',
  run(claim, report) {
    const { status } = claim;
    if (!status || forwardedStatuses.has(status.value) || status.value === '22') return;
    const remark = remarkAmong(claim, forwardingRemarks);
    if (!remark || crossoverPayer(claim)) return;
    report({
      span: remark,
      message:
        `Remark code ${remark.value} says that the claim was forwarded to another payer, but claim ` +
        `status ${status.value} does not. Wait for that payer's remittance before you bill it.`,
      related: [{ span: status, message: 'Claim status' }],
    });
  },
};
