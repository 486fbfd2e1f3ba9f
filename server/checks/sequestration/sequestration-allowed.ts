import { absolute, formatMoney, subtract } from '../../remit/money';
import { crossCheckOf } from '../../sequestration/allowed';
import { isBalanced } from '../../sequestration/figures';
import { judgedReductions } from '../../sequestration/judge';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * An allowed amount (AMT*B6) that, less patient responsibility, differs from the payment before
 * sequestration. Checked on lines whose 253 is correct and whose other adjustments are all 45, 59,
 * or patient responsibility.
 *
 * ## Why it matters
 * A correct 253 only proves that it matches the paid amount. If the allowed amount implies another
 * payment, the line may have been underpaid.
 *
 * ## Example
 * `SVC*HC:G0181*225*117.6~CAS*CO*45*75**253*2.4~CAS*PR*2*30~AMT*B6*160~`: 130.00, not 120.00.
 *
 * ## Fix
 * Compare the allowed amount and coinsurance with the fee schedule. If they differ, contact the
 * payer.
 *
 * ## Source
 * Noridian on sequestration: it is applied after deductible and coinsurance.
 */
export const sequestrationAllowed: ClaimCheck = {
  id: 'sequestration-allowed',
  title: 'Allowed amount does not match the payment before sequestration',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'sequestration',
  run(claim, report, { options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      if (verdict.kind !== 'right' || !reduction.line || !isBalanced(verdict.figures)) continue;
      const allowed = reduction.line.amounts.find(
        ({ qualifier }) => qualifier?.value === 'B6',
      )?.amount;
      if (!allowed || reduction.others.some(({ reason }) => !plain.has(reason?.value ?? '')))
        continue;
      const { fromPaid } = verdict.figures;
      const crossCheck = crossCheckOf(reduction, fromPaid);
      if (!crossCheck || crossCheck.between) continue;
      const difference = subtract(crossCheck.base, fromPaid);
      report({
        span: allowed,
        message:
          `${formatMoney(crossCheck.allowed)} allowed less ` +
          `${formatMoney(crossCheck.patientResponsibility)} patient responsibility is ` +
          `${formatMoney(crossCheck.base)}, but the payment before sequestration is ` +
          `${formatMoney(fromPaid)}. No adjustment explains the difference of ` +
          `${formatMoney(absolute(difference))}. Compare with the fee schedule.`,
        related: [
          {
            span: reduction.line.span,
            message: `Payment before sequestration: ${formatMoney(fromPaid)}`,
          },
        ],
      });
    }
  },
};

/** Adjustments that are subtracted before sequestration, however it is calculated. */
const plain: ReadonlySet<string> = new Set(['1', '2', '3', '45', '59']);
