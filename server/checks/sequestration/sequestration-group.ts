import { reversal } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import { sequestrationOf } from '../../sequestration/judge';
import { moveToContractual } from '../../sequestration/move-reason';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) under OA or PI instead of CO. Not reported for reversals.
 *
 * ## Why it matters
 * Posting software goes by the group: OA often leaves the amount open on the account, PI sends it
 * to appeals. Sequestration is neither; it is a write-off.
 *
 * ## Example
 * `CAS*OA*253*2.4~`
 *
 * ## Fix
 * Post it as CO 253. In test files, move it to CO.
 *
 * ## Source
 * CAGC list; Noridian on sequestration.
 */
export const sequestrationGroup: ClaimCheck = {
  id: 'sequestration-group',
  title: 'Sequestration is not under group CO',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'sequestrationElsewhere',
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
          `${group.value} 253${sum}: ${seen}, but Medicare reports sequestration under CO. Post it as ` +
          'CO 253, a write-off; the patient does not owe it.',
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
  ['OA', 'used by a few plans and secondary payers'],
  ['PI', 'used by plans without a contract with the provider'],
]);
