import { judgedReductions } from '../../sequestration/judge';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) on a claim of Medicaid, TRICARE, workers' compensation, or another plan
 * that cannot be Medicare or Medicare Advantage.
 *
 * ## Why it matters
 * The law reduces Medicare payments only. Another payer needs another reason for its reduction,
 * such as a contract or a plan rule.
 *
 * ## Example
 * `CLP*A1*1*150*117.6**MC*X1~CAS*CO*253*2.4~`: MC is Medicaid, not a Medicare contractor.
 *
 * ## Fix
 * Contact the payer about the reason. Medicare's own reduction, reported by a secondary payer,
 * belongs under OA 23.
 *
 * ## Source
 * 2 U.S.C. 901a; 005010X221A1, CLP06.
 */
export const sequestrationOtherPayer: ClaimCheck = {
  id: 'sequestration-other-payer',
  title: 'Sequestration from a payer other than Medicare',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'doubtfulSequestration',
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
        `${statementOf(first.reduction, first.verdict)} Contact the payer about the amount. Medicare's ` +
        'own reduction belongs under OA 23.',
      related: [{ span: filing, message: 'Claim filing indicator' }],
    });
  },
};
