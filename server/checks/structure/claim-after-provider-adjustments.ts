import { openerOf } from '../../syntax/block';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * Provider adjustments (PLB) stand behind all claims.
 *
 * ## Why it matters
 * A program that reads by the guide takes PLB for the end of the claims, and loses those behind.
 *
 * ## Example
 * `PLB*1234567893*20251231*WO:A1*10~LX*2~CLP*A2*…`
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, PLB closes the detail.
 */
export const claimAfterProviderAdjustments: PaymentCheck = {
  id: 'claim-after-provider-adjustments',
  title: 'Provider adjustments stand behind all claims',
  severity: 'error',
  tags: ['structure'],
  scope: 'payment',
  run({ payment, adjustments }, report, { document: { sequence } }) {
    const [first] = adjustments;
    if (!first) return;
    const blocks = sequence.blocks.slice(payment.first, payment.end);
    const late = blocks
      .slice(blocks.indexOf(first.block))
      .find((block) => openerOf(block) === 'CLP' || openerOf(block) === 'LX');
    if (!late) return;
    const id = openerOf(late);
    report({
      span: inBlock(late, { start: 0, end: id.length }),
      message: `${id} stands behind PLB: provider adjustments close the claims, and nothing of a claim follows them.`,
      related: [
        { span: inBlock(first.block, first.span), message: 'The first provider adjustment' },
      ],
    });
  },
};
