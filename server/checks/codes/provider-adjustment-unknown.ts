import { inBlock, type PaymentCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * A reason code of a provider adjustment that is not in the list of this guide.
 *
 * ## Why it matters
 * The reason code distinguishes interest from a recovery. With an unknown one, nobody knows how to
 * post it.
 *
 * ## Example
 * `PLB*1234567893*20251231*QQ:X7*50~`
 *
 * ## Fix
 * Look it up in the payer's companion guide. If it is valid, add it to your payer rules.
 *
 * ## Source
 * 005010X221A1, PLB03-1.
 */
export const providerAdjustmentUnknown: PaymentCheck = {
  id: 'provider-adjustment-unknown',
  title: 'Provider adjustment reason code is unknown',
  severity: 'warning',
  tags: ['codes'],
  scope: 'payment',
  run({ adjustments, options }, report) {
    for (const { block, reason } of adjustments) {
      if (!reason || isKnownCode(options, 'provider-adjustment-reason', reason.value)) continue;
      const place = { value: reason.value, ...inBlock(block, reason) };
      report(() => unknownCode(place, 'Provider adjustment reason', 'provider-adjustment-reason'));
    }
  },
};
