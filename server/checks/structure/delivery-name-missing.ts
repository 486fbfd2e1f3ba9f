import { elementText, segmentId, segmentSpan } from '../../syntax/block';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A remittance that is delivered by mail (RDM*BM) names whom it is mailed to (RDM02).
 *
 * ## Why it matters
 * Without the name nobody knows where the paper went.
 *
 * ## Example
 * `RDM*BM~`
 *
 * ## Fix
 * None is needed to post the payment.
 *
 * ## Source
 * 005010X221A1, remittance delivery method.
 */
export const deliveryNameMissing: PaymentCheck = {
  id: 'delivery-name-missing',
  title: 'Recipient of a mailed remittance is missing',
  severity: 'information',
  tags: ['structure'],
  scope: 'payment',
  run({ head: { block } }, report) {
    for (let i = 1; i < block.segments; i++) {
      if (segmentId(block, i) !== 'RDM' || elementText(block, i, 1) !== 'BM') continue;
      if (elementText(block, i, 2) !== '') continue;
      report({
        span: segmentSpan(block, i),
        message: 'Delivery by mail (RDM*BM) without the name of the recipient (RDM02).',
      });
    }
  },
};
