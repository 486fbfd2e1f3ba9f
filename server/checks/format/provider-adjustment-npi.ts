import { npiFault } from '../../remit/npi';
import { type BlockSpan, inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A provider identifier in PLB01 that has ten digits but is not a valid NPI.
 *
 * ## Why it matters
 * The adjustment is posted to this provider.
 *
 * ## Example
 * `PLB*1234567890*20251231*WO:X1*30~`: the last digit should be 3.
 *
 * ## Fix
 * Compare the NPI with your enrollment with the payer.
 *
 * ## Source
 * 45 CFR 162.406; the check digit is calculated by the Luhn algorithm with the prefix 80840.
 */
export const providerAdjustmentNpi: PaymentCheck = {
  id: 'provider-adjustment-npi',
  title: 'NPI of a provider adjustment is not valid',
  severity: 'warning',
  tags: ['format'],
  guides: ['005010X221A1'],
  scope: 'payment',
  run({ adjustments }, report) {
    let latest: BlockSpan | undefined;
    for (const { block, provider } of adjustments) {
      // The adjustments of one segment share one provider.
      if (!provider || (latest?.block === block && latest.start === provider.start)) continue;
      latest = inBlock(block, provider);
      const fault = /^[12]\d{9}$/.test(provider.value) ? npiFault(provider.value) : undefined;
      if (fault) {
        report({
          span: latest,
          message: `PLB01 is not a valid NPI: ${fault}. Compare it with your enrollment with the payer.`,
        });
      }
    }
  },
};
