import { elementText, segmentId, segmentSpan } from '../../syntax/block';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A remittance delivered by mail (`RDM*BM`) without the name it is mailed to (RDM02).
 *
 * ## Why it matters
 * Without the name, no one knows where the paper went.
 *
 * ## Example
 * `RDM*BM~`
 *
 * ## Fix
 * None needed to post the payment.
 *
 * ## Source
 * 005010X221A1, RDM.
 */
export const deliveryNameMissing: PaymentCheck = {
  id: 'delivery-name-missing',
  title: 'Recipient of a mailed remittance is missing',
  severity: 'information',
  tags: ['structure'],
  guides: ['005010X221A1'],
  scope: 'payment',
  run({ head: { block } }, report) {
    for (let i = 1; i < block.segments; i++) {
      if (segmentId(block, i) !== 'RDM' || elementText(block, i, 1) !== 'BM') continue;
      if (elementText(block, i, 2) !== '') continue;
      report({
        span: segmentSpan(block, i),
        message: 'Recipient (RDM02) is missing for delivery by mail (RDM*BM).',
      });
    }
  },
};
