import { elementSpan, elementText } from '../../syntax/block';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A supplemental code of the payer that differs between BPR11 and TRN04.
 *
 * ## Why it matters
 * It distinguishes divisions of one payer when deposits are matched to remittances.
 *
 * ## Example
 * `BPR*…*1512345678*000000001*…~TRN*1*12345678*1512345678*000000002~`
 *
 * ## Fix
 * Match the deposit by trace number and amount.
 *
 * ## Source
 * 005010X221A1, BPR11 and TRN04.
 */
export const traceSupplementDiffers: PaymentCheck = {
  id: 'trace-supplement-differs',
  title: 'TRN04 does not match BPR11',
  severity: 'information',
  tags: ['format'],
  scope: 'payment',
  run({ head: { block, financial, traceSupplement } }, report) {
    if (financial === undefined || !traceSupplement) return;
    const supplement = elementText(block, financial, 11);
    if (supplement === '' || supplement === traceSupplement.value) return;
    const place = elementSpan(block, financial, 11);
    report({
      span: traceSupplement,
      message:
        'TRN04 does not match BPR11: both are the supplemental code of the payer. Match the deposit by trace number and amount.',
      ...(place && { related: [{ span: place, message: 'BPR11' }] }),
    });
  },
};
