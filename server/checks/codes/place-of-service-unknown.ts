import type { ClaimCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * A facility code (CLP08) that is neither a known place of service nor, for an institution, the
 * first two digits of a known type of bill.
 *
 * ## Why it matters
 * It says where the service was provided, which may determine the allowed fee.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1*98~`
 *
 * ## Fix
 * Compare it with the claim as billed.
 *
 * ## Source
 * CMS place of service codes; types of bill as published by Medicare contractors.
 */
export const placeOfServiceUnknown: ClaimCheck = {
  id: 'place-of-service-unknown',
  title: 'Place of service or type of bill is unknown',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  needs: 'facility',
  run({ facility }, report, { options }) {
    // A longer value is reported as too long.
    if (!facility || facility.value.length > 2) return;
    if (isKnownCode(options, 'place-of-service', facility.value)) return;
    if (isKnownCode(options, 'facility-type', facility.value)) return;
    report(() => unknownCode(facility, 'Place of service or type of bill', 'place-of-service'));
  },
};
