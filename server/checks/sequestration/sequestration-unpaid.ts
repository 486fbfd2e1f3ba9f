import { isDenial } from '../../remit/denial';
import { judgedReductions } from '../../sequestration/judge';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) stands only where something was paid, to the provider or, under reason
 * 100, to the patient.
 *
 * ## Why it matters
 * The cut is a share of a payment. A line that was denied, or went to the deductible as a whole,
 * has nothing to cut: either the 253 is wrong or the paid amount.
 *
 * ## Example
 * `SVC*HC:G0181*130*0~CAS*CO*50*127.4**253*2.6~`
 *
 * ## Fix
 * Work the denial where there is one, and ask the payer about the cut.
 *
 * ## Source
 * The notices of the Medicare contractors: nothing is taken where Medicare pays nothing.
 */
export const sequestrationUnpaid: ClaimCheck = {
  id: 'sequestration-unpaid',
  title: 'No sequestration where nothing was paid',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'unpaid' || !span) continue;
      const statement = statementOf(reduction, verdict);
      const denials = reduction.others.filter(isDenial);
      const names = [...new Set(denials.map(codeOf))].join(', ');
      const denied = names ? ` What has to be worked is the denial, ${names}.` : '';
      const paid = (reduction.line ?? claim).paid;
      report({
        span,
        message: `${statement}${denied} Ask the payer about the cut.`,
        related: paid ? [{ span: paid, message: 'Nothing was paid' }] : [],
        fixes: [messageRemedy(payment, statement)],
      });
    }
  },
};
