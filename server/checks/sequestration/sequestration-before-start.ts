import { reversal } from '../../remit/claim';
import { formatDate } from '../../remit/date';
import { judgedReductions } from '../../sequestration/judge';
import { codeBegins } from '../../sequestration/rates';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { nameOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) stands only on services since 2013-04-01, and only on remittances since
 * 2013-06-02, when the code came into being. Until then 223 stood in for it.
 *
 * ## Why it matters
 * An older service cannot have been cut by this law, and an older remittance cannot carry the code:
 * either a date or the reason is wrong.
 *
 * ## Example
 * `DTM*472*20130331~CAS*CO*253*2.4~`: the cut began a day later.
 *
 * ## Fix
 * Compare the dates with the claim as billed; where they are right, ask the payer what was taken.
 *
 * ## Source
 * The notices of the Medicare contractors of 2013; the reason code list.
 */
export const sequestrationBeforeStart: ClaimCheck = {
  id: 'sequestration-before-start',
  title: 'Sequestration not before its time',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { payment, options }) {
    const paidOn = (payment?.date ?? payment?.productionDate)?.value;
    const tooOld = paidOn !== undefined && paidOn < codeBegins;
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const [first] = reduction.amounts;
      if (!first) continue;
      if (verdict.kind === 'not due' && !verdict.period.from && first.amount) {
        if (claim.status?.value === reversal) continue;
        const statement = statementOf(reduction, verdict);
        report({
          span: first.amount,
          message: `${statement} Compare the date with the claim as billed, then ask the payer.`,
          fixes: [messageRemedy(payment, statement)],
        });
      } else if (tooOld && first.reason) {
        report({
          span: first.reason,
          message:
            `${nameOf(reduction)} stands on a remittance of ${formatDate(paidOn)}, but reason 253 exists ` +
            `since ${formatDate(codeBegins)} only; until then 223 stood in for it. The date or the reason is wrong.`,
        });
      }
    }
  },
};
