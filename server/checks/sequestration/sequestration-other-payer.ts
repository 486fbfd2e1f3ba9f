import { judgedReductions } from '../../sequestration/judge';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) stands on claims of Medicare and Medicare Advantage only, and not under
 * Medicaid, TRICARE, workers' compensation and other plans that cannot be one of the two.
 *
 * ## Why it matters
 * The law cuts Medicare payments. Another payer that lowers its payment has another reason, and a
 * contract or plan rule that can be checked.
 *
 * ## Example
 * `CLP*A1*1*150*117.6**MC*X1~CAS*CO*253*2.4~`: MC is Medicaid, not a Medicare contractor.
 *
 * ## Fix
 * Ask the payer which reason is meant. Medicare's own cut, seen by a later payer, belongs under OA 23.
 *
 * ## Source
 * Budget Control Act of 2011; the claim filing indicators of 005010X221A1.
 */
export const sequestrationOtherPayer: ClaimCheck = {
  id: 'sequestration-other-payer',
  title: 'Sequestration is of Medicare only',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { options }) {
    const first = judgedReductions(claim, options.sequestration).find(
      ({ verdict }) => verdict.kind === 'not medicare',
    );
    const adjustment = first?.reduction.amounts[0];
    const { filing } = claim;
    if (!first || !adjustment?.reason || !filing) return;
    report({
      span: adjustment.reason,
      message:
        `${statementOf(first.reduction, first.verdict)} Ask the payer what the amount is; what Medicare ` +
        'took before belongs under OA 23.',
      related: [{ span: filing, message: 'What kind of payer it is' }],
    });
  },
};
