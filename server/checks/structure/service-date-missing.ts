import type { Claim } from '../../remit/claim';
import { isBare } from '../../remit/claim-balance';
import { isServiceDate } from '../../remit/dates';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Service lines without a service date on a claim that has none either, and claims with neither
 * lines nor a service date. Not reported when nothing was charged.
 *
 * ## Why it matters
 * Payment rates, sequestration, and filing limits depend on the date of service.
 *
 * ## Example
 * A claim with no `DTM*472` on its line and no `DTM*232` on the claim.
 *
 * ## Fix
 * Use the date from the claim as billed.
 *
 * ## Source
 * 005010X221A1, statement from and to dates, service date.
 */
export const serviceDateMissing: ClaimCheck = {
  id: 'service-date-missing',
  title: 'Service date is missing',
  severity: 'warning',
  tags: ['structure'],
  scope: 'claim',
  needs: 'charge',
  run(claim, report) {
    if (claim.dates.some(isServiceDate) || !claim.charge?.value || isBare(claim)) return;
    const [first, ...others] = undatedPlaces(claim);
    if (!first) return;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    report({
      span: first,
      message:
        claim.lines.length === 0
          ? 'No service date on this claim. Use the date from the claim as billed.'
          : `No service date on this line${more} or on the claim. Use the date from the claim as ` +
            'billed.',
    });
  },
};

/** The lines without a date or, if there are no lines, the claim. */
function undatedPlaces({ span, lines }: Claim) {
  if (lines.length === 0) return [span];
  return lines.filter(({ dates }) => !dates.some(isServiceDate)).map((line) => line.span);
}
