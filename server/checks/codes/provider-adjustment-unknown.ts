import { inBlock, type PaymentCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * The reason of a provider adjustment is in the list of this guide.
 *
 * ## Why it matters
 * The reason tells interest from a recovery; with an unknown one nobody knows what to book.
 *
 * ## Example
 * `PLB*1234567893*20251231*QQ:X7*50~`
 *
 * ## Fix
 * Look it up in the payer's companion guide; add it as a code of your own if it is right.
 *
 * ## Source
 * 005010X221A1, provider adjustment (PLB03-1 and its repetitions).
 */
export const providerAdjustmentUnknown: PaymentCheck = {
  id: 'provider-adjustment-unknown',
  title: 'Reasons of provider adjustments are known',
  severity: 'warning',
  tags: ['codes'],
  scope: 'payment',
  run({ adjustments }, report, { options }) {
    for (const { block, reason } of adjustments) {
      if (!reason || isKnownCode(options, 'provider-adjustment-reason', reason.value)) continue;
      const place = { value: reason.value, ...inBlock(block, reason) };
      report(unknownCode(place, 'Provider adjustment reason', 'provider-adjustment-reason'));
    }
  },
};
