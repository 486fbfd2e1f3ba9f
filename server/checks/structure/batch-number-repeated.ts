import { elementSpan, segmentSpan } from '../../syntax/block';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * An LX has another number than the one before it.
 *
 * ## Why it matters
 * The number is how a batch of claims is referred to; some software keeps only one batch per number.
 *
 * ## Example
 * Two `LX*1~` in one payment.
 *
 * ## Fix
 * None is needed to post the claims. Report it to the payer.
 *
 * ## Source
 * 005010X221A1, header number (LX01).
 */
export const batchNumberRepeated: PaymentCheck = {
  id: 'batch-number-repeated',
  title: 'A batch has the number of the batch before it',
  severity: 'information',
  tags: ['structure'],
  scope: 'payment',
  run({ batches }, report) {
    for (const { block, repeatsNumber } of batches) {
      if (!repeatsNumber) continue;
      report({
        span: inBlock(block, elementSpan(block, 0, 1) ?? segmentSpan(block, 0)),
        message:
          'LX01 has the number of the batch before it: each batch of claims needs its own number.',
      });
    }
  },
};
