import { reversal } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import { sequestrationOf } from '../../sequestration/judge';
import { moveToContractual } from '../../sequestration/move-reason';
import { messageRemedy } from '../../sequestration/remedies';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) under group PR. Not reported for reversals, which repeat the earlier
 * groups.
 *
 * ## Why it matters
 * PR makes the patient owe the amount. Sequestration is a provider write-off; billing a Medicare
 * patient for it is not allowed.
 *
 * ## Example
 * `CAS*PR*2*30**253*2.4~`: bill 30.00 to the patient, and write off 2.40.
 *
 * ## Fix
 * Post it as CO 253, and contact the payer for a correction. In test files, move it to CO.
 *
 * ## Source
 * CAGC list; Noridian on sequestration.
 */
export const sequestrationPatient: ClaimCheck = {
  id: 'sequestration-patient',
  title: 'Sequestration is billed to the patient',
  severity: 'error',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'sequestrationElsewhere',
  run(claim, report, { payment, options }) {
    if (claim.status?.value === reversal) return;
    for (const adjustment of sequestrationOf(claim, options.sequestration)) {
      const { group, amount, span } = adjustment;
      if (group?.value !== 'PR') continue;
      const post =
        amount?.value === undefined
          ? 'Write off the amount'
          : `Post ${formatMoney(amount.value)} as a write-off`;
      const statement =
        'PR 253 bills sequestration to the patient. It should be CO 253, a provider write-off.';
      report({
        span,
        message: `${statement} ${post}, do not bill the patient, and contact the payer.`,
        related: [{ span: group, message: 'PR: patient responsibility' }],
        fixes: [
          {
            title: 'Move 253 from PR to CO',
            kind: 'suggested',
            edits: moveToContractual(claim, adjustment),
          },
          messageRemedy(payment, statement),
        ],
      });
    }
  },
};
