import { openerOf } from '../../syntax/block';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A claim (CLP) or its header (LX) after the first provider adjustment (PLB).
 *
 * ## Why it matters
 * Software that follows the guide treats PLB as the end of the claims and loses any claim after it.
 *
 * ## Example
 * `PLB*1234567893*20251231*WO:A1*10~LX*2~CLP*A2*…`
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1: PLB follows all claims.
 */
export const claimAfterProviderAdjustments: PaymentCheck = {
  id: 'claim-after-provider-adjustments',
  title: 'Claim follows a provider adjustment (PLB)',
  severity: 'error',
  tags: ['structure'],
  scope: 'payment',
  run({ adjustments: [first], claimAfterAdjustments: late }, report) {
    if (!first || !late) return;
    const id = openerOf(late);
    report({
      span: inBlock(late, { start: 0, end: id.length }),
      message: `${id} after PLB. Provider adjustments must follow all claims.`,
      related: [{ span: inBlock(first.block, first.span), message: 'First provider adjustment' }],
    });
  },
};
