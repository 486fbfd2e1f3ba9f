import { reversal } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import { sequestrationOf } from '../../sequestration/judge';
import { moveToContractual } from '../../sequestration/move-reason';
import { messageRemedy } from '../../sequestration/remedies';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) never stands under group PR. Reversals are left alone: they take back
 * what was once done.
 *
 * ## Why it matters
 * PR makes it a sum that the patient owes. The cut is the provider's to bear; billing a Medicare
 * patient for it is not allowed.
 *
 * ## Example
 * `CAS*PR*2*30**253*2.4~`: post the 30.00 to the patient, and the 2.40 as a write-off.
 *
 * ## Fix
 * Post it as CO 253 and ask the payer for a correction. For test files: move it to CO.
 *
 * ## Source
 * The notices of the Medicare contractors on sequestration; the meaning of the group codes.
 */
export const sequestrationPatient: ClaimCheck = {
  id: 'sequestration-patient',
  title: "Sequestration is never the patient's",
  severity: 'error',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { payment, options }) {
    if (claim.status?.value === reversal) return;
    for (const adjustment of sequestrationOf(claim, options.sequestration)) {
      const { group, amount, span } = adjustment;
      if (group?.value !== 'PR') continue;
      const sum = amount?.value === undefined ? '' : ` of ${formatMoney(amount.value)}`;
      const statement =
        `PR 253 makes the patient owe the sequestration cut${sum}, which is the provider's to bear ` +
        'and belongs under CO.';
      report({
        span,
        message: `${statement} Write it off, do not bill the patient, and tell the payer.`,
        related: [{ span: group, message: 'PR: the patient owes it' }],
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
