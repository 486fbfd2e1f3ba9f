import { reversal } from '../../remit/claim';
import { formatDate } from '../../remit/format';
import { judgedReductions } from '../../sequestration/judge';
import { codeBegins } from '../../sequestration/rates';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { nameOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) on services before 04/01/2013, or on remittances before 06/02/2013, when
 * the code was introduced. Until then, Medicare used 223.
 *
 * ## Why it matters
 * Sequestration does not apply to earlier services, and earlier remittances cannot have the code,
 * so a date or the reason code is wrong.
 *
 * ## Example
 * `DTM*472*20130331~CAS*CO*253*2.4~`: sequestration began one day later.
 *
 * ## Fix
 * Compare the dates with the claim as billed. If they are correct, contact the payer.
 *
 * ## Source
 * Noridian on sequestration; Change request 8378; CARC list, start date of 253.
 */
export const sequestrationBeforeStart: ClaimCheck = {
  id: 'sequestration-before-start',
  title: 'Sequestration before it began',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'sequestration',
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
          message: `${statement} Compare the date with the claim as billed, then contact the payer.`,
          fixes: [messageRemedy(payment, statement)],
        });
      } else if (tooOld && first.reason) {
        report({
          span: first.reason,
          message:
            `${nameOf(reduction)} on a remittance dated ${formatDate(paidOn)}, but 253 was introduced on ` +
            `${formatDate(codeBegins)}; until then, Medicare used 223. The date or the reason code is wrong.`,
        });
      }
    }
  },
};
