import { findCode } from '../../codes';
import type { Claim } from '../../remit/claim';

/** What CLP08 means: a place of service or, on an institution's claim, the first part of a bill type. */
export function facilityMeaning(code: string, claim: Claim | undefined): string | undefined {
  const office = findCode('place-of-service', code)?.gist;
  const institution = findCode('facility-type', code)?.gist;
  const { inpatient, filing, lines = [] } = claim ?? {};
  if (inpatient || filing?.value === 'MA' || lines.some(({ revenueCode }) => revenueCode)) {
    return institution;
  }
  if (lines.length > 0 || !institution) return office;
  return office ? `${office}; for an institution: ${institution}` : institution;
}
