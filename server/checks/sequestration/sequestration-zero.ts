import { zero } from '../../remit/money';
import { sequestrationOf } from '../../sequestration/judge';
import { dropReason } from '../../sequestration/move-reason';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) does not stand there with an amount of zero.
 *
 * ## Why it matters
 * A reason without an amount explains nothing, and posting systems stumble over it.
 *
 * ## Example
 * `CAS*CO*45*50**253*0~`
 *
 * ## Fix
 * Leave the reason out.
 *
 * ## Source
 * 005010X221A1, adjustment amounts; X12 interpretation request 396.
 */
export const sequestrationZero: ClaimCheck = {
  id: 'sequestration-zero',
  title: 'No sequestration of zero',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { options }) {
    for (const adjustment of sequestrationOf(claim, options.sequestration)) {
      const { amount } = adjustment;
      if (amount?.value !== zero) continue;
      report({
        span: amount,
        message:
          `${codeOf(adjustment)} of 0.00 cuts nothing: a reason with no amount is left out. Post ` +
          'nothing for it.',
        fixes: [
          {
            title: 'Remove the empty 253',
            kind: 'suggested',
            edits: dropReason(claim, adjustment),
          },
        ],
      });
    }
  },
};
