import { zero } from '../../remit/money';
import { sequestrationOf } from '../../sequestration/judge';
import { dropReason } from '../../sequestration/move-reason';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) with an amount of zero.
 *
 * ## Why it matters
 * An adjustment without an amount explains nothing, and some posting software rejects it.
 *
 * ## Example
 * `CAS*CO*45*50**253*0~`
 *
 * ## Fix
 * Omit the adjustment.
 *
 * ## Source
 * 005010X221A1, CAS03; X12 RFI 396.
 */
export const sequestrationZero: ClaimCheck = {
  id: 'sequestration-zero',
  title: 'Sequestration of zero',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'zeroAdjustment',
  run(claim, report, { options }) {
    for (const adjustment of sequestrationOf(claim, options.sequestration)) {
      const { amount } = adjustment;
      if (amount?.value !== zero) continue;
      report({
        span: amount,
        message: `${codeOf(adjustment)} of 0.00 reduces nothing and should be omitted. Post nothing for it.`,
        fixes: [
          {
            title: 'Remove 253 of 0.00',
            kind: 'suggested',
            edits: dropReason(claim, adjustment),
          },
        ],
      });
    }
  },
};
