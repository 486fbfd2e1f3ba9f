import type { Claim, QualifiedDate } from '../../remit/claim';
import { isBare } from '../../remit/claim-balance';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim says when the service took place: on each line, or once for the whole claim. Silent where
 * nothing was charged.
 *
 * ## Why it matters
 * Rates, sequestration and filing limits go by the day of the service.
 *
 * ## Example
 * A claim with neither `DTM*472` on its line nor `DTM*232` above.
 *
 * ## Fix
 * Take the date from the claim as it was billed.
 *
 * ## Source
 * 005010X221A1, statement from or to date, service date.
 */
export const serviceDateMissing: ClaimCheck = {
  id: 'service-date-missing',
  title: 'A claim says when the service took place',
  severity: 'information',
  tags: ['structure'],
  scope: 'claim',
  run(claim, report) {
    if (hasDate(claim.dates) || !claim.charge?.value || isBare(claim)) return;
    const [first, ...others] = undatedPlaces(claim);
    if (!first) return;
    const more = others.length > 0 ? ` (and ${others.length} more of this claim)` : '';
    report({
      span: first,
      message:
        claim.lines.length === 0
          ? 'Claim without a date of service: take it from the claim as it was billed.'
          : `Service line without a date of service${more}, and the claim has none either: take it ` +
            'from the claim as it was billed.',
    });
  },
};

/** The lines without a date or, where there are no lines, the claim. */
function undatedPlaces({ span, lines }: Claim) {
  if (lines.length === 0) return [span];
  return lines.filter(({ dates }) => !hasDate(dates)).map((line) => line.span);
}

function hasDate(dates: readonly QualifiedDate[]): boolean {
  return dates.some(({ qualifier }) => qualifier !== undefined && ofService.has(qualifier.value));
}

const ofService: ReadonlySet<string> = new Set(['150', '151', '232', '233', '472']);
