import { reversal } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import { sequestrationOf } from '../../sequestration/judge';
import { moveToContractual } from '../../sequestration/move-reason';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) stands under group CO, not under OA or PI. Reversals are left alone.
 *
 * ## Why it matters
 * Posting rules go by the group: under OA the cut is often left open on the account, under PI it is
 * put up for an appeal. It is neither: it is written off.
 *
 * ## Example
 * `CAS*OA*253*2.4~`
 *
 * ## Fix
 * Post it as CO 253. For test files: move it to CO.
 *
 * ## Source
 * The meaning of the group codes; the practice of the Medicare contractors.
 */
export const sequestrationGroup: ClaimCheck = {
  id: 'sequestration-group',
  title: 'Sequestration stands under group CO',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { options }) {
    if (claim.status?.value === reversal) return;
    for (const adjustment of sequestrationOf(claim, options.sequestration)) {
      const { group, reason, amount } = adjustment;
      const seen = unusual.get(group?.value ?? '');
      if (!group || !seen) continue;
      const sum = amount?.value === undefined ? '' : ` of ${formatMoney(amount.value)}`;
      report({
        span: group,
        message:
          `${group.value} 253${sum}: ${seen}, but Medicare reports its cut under CO. Post it like ` +
          'CO 253, as a write-off; the patient does not owe it.',
        related: reason ? [{ span: reason, message: '253: sequestration' }] : [],
        fixes: [
          {
            title: `Move 253 from ${group.value} to CO`,
            kind: 'suggested',
            edits: moveToContractual(claim, adjustment),
          },
        ],
      });
    }
  },
};

const unusual: ReadonlyMap<string, string> = new Map([
  ['OA', 'seen from a few plans and secondary payers'],
  ['PI', 'seen from plans that have no contract with the provider'],
]);
