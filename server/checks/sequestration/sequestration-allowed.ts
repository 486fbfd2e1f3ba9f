import { absolute, formatMoney, subtract } from '../../remit/money';
import { crossCheckOf } from '../../sequestration/allowed';
import { isBalanced } from '../../sequestration/figures';
import { judgedReductions } from '../../sequestration/judge';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * On a line with none but the plain adjustments (45, 59, 253 and the patient's share) whose cut is
 * right: the allowed amount (AMT B6) less the patient's share is the payment before the cut.
 *
 * ## Why it matters
 * The cut only proves that 253 and the paid amount fit each other. Where the allowed amount tells
 * another payment, the line may have been paid too little before anything was cut.
 *
 * ## Example
 * `SVC*HC:G0181*225*117.6~CAS*CO*45*75**253*2.4~CAS*PR*2*30~AMT*B6*160~`: 130.00, not 120.00.
 *
 * ## Fix
 * Compare allowed amount and coinsurance with the fee schedule; ask the payer where they differ.
 *
 * ## Source
 * The notices of the Medicare contractors: the cut comes after deductible and coinsurance.
 */
export const sequestrationAllowed: ClaimCheck = {
  id: 'sequestration-allowed',
  title: "Allowed amount less patient's share is the payment before the cut",
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
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
          `Allowed ${formatMoney(crossCheck.allowed)} less the patient's share of ` +
          `${formatMoney(crossCheck.share)} is ${formatMoney(crossCheck.base)}, but the payment before ` +
          `the cut is ${formatMoney(fromPaid)}. No adjustment explains the ` +
          `${formatMoney(absolute(difference))} between: compare both with the fee schedule.`,
        related: [
          {
            span: reduction.line.span,
            message: `Payment before the cut: ${formatMoney(fromPaid)}`,
          },
        ],
      });
    }
  },
};

/** Adjustments that come before the payment in every reading of it. */
const plain: ReadonlySet<string> = new Set(['1', '2', '3', '45', '59']);
