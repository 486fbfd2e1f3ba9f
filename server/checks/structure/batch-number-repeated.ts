import type { Batch } from '../../document';
import { elementSpan, segmentSpan } from '../../syntax/block';
import { type Finding, inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * An LX with the same number as the LX before it.
 *
 * ## Why it matters
 * The number identifies a batch of claims. Some software keeps only one batch per number.
 *
 * ## Example
 * Two `LX*1~` in one payment.
 *
 * ## Fix
 * None needed to post the claims. Report it to the payer.
 *
 * ## Source
 * 005010X221A1, LX01.
 */
export const batchNumberRepeated: PaymentCheck = {
  id: 'batch-number-repeated',
  title: 'Batch number is repeated',
  severity: 'information',
  tags: ['structure'],
  scope: 'payment',
  run({ batches }, report) {
    for (const batch of batches) if (batch.repeatsNumber) report(() => repeated(batch));
  },
};

function repeated({ block }: Batch): Finding {
  return {
    span: inBlock(block, elementSpan(block, 0, 1) ?? segmentSpan(block, 0)),
    message:
      'LX01 repeats the number of the batch before it. Each batch of claims needs its own number.',
  };
}
