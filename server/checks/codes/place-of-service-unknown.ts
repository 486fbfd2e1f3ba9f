import type { ClaimCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * The facility of a claim is a known place of service or, for an institution, the first two digits
 * of a known type of bill.
 *
 * ## Why it matters
 * It says where the care took place, on which the allowed fee may depend.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1*98~`
 *
 * ## Fix
 * Compare it with the claim as it was billed.
 *
 * ## Source
 * CMS place of service codes; types of bill as Medicare contractors publish them.
 */
export const placeOfServiceUnknown: ClaimCheck = {
  id: 'place-of-service-unknown',
  title: 'The facility is a place of service or type of bill',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  run({ facility }, report, { options }) {
    // What is too long for a code is said of its length.
    if (!facility || facility.value.length > 2) return;
    if (isKnownCode(options, 'place-of-service', facility.value)) return;
    if (isKnownCode(options, 'facility-type', facility.value)) return;
    report(unknownCode(facility, 'Place of service or type of bill', 'place-of-service'));
  },
};
