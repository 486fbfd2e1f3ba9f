import { isDenial } from '../../remit/denial';
import { judgedReductions } from '../../sequestration/judge';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) on a line or claim with no payment, neither to the provider nor, under
 * reason code 100, to the patient.
 *
 * ## Why it matters
 * Sequestration is a percentage of a payment. A line that was denied or applied entirely to the
 * deductible has none, so either 253 or the paid amount is wrong.
 *
 * ## Example
 * `SVC*HC:G0181*130*0~CAS*CO*50*127.4**253*2.6~`
 *
 * ## Fix
 * Work the denial, if there is one, and contact the payer about 253.
 *
 * ## Source
 * Noridian on sequestration: it reduces the Medicare payment.
 */
export const sequestrationUnpaid: ClaimCheck = {
  id: 'sequestration-unpaid',
  title: 'Sequestration although nothing was paid',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'doubtfulSequestration',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'unpaid' || !span) continue;
      report(() => {
        const statement = statementOf(reduction, verdict);
        const denials = reduction.others.filter(isDenial);
        const names = [...new Set(denials.map(codeOf))].join(', ');
        const denied = names ? ` Work the denial instead: ${names}.` : '';
        const paid = (reduction.line ?? claim).paid;
        return {
          span,
          message: `${statement}${denied} Contact the payer about 253.`,
          related: paid ? [{ span: paid, message: 'Nothing was paid' }] : [],
          fixes: [messageRemedy(payment, statement)],
        };
      });
    }
  },
};
