import type { Claim, ServiceLine } from '../../remit/claim';
import type { ClaimCheck, Report } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * Reason codes for drugs (90, 262 to 266) stand on lines that can be drugs, and the one for
 * transfers between institutions (232) on claims that can be institutional. Silent unless the claim
 * itself shows that it is neither: a dental or evidently professional procedure.
 *
 * ## Why it matters
 * The reason cannot be true of this service, so the right one is unknown.
 *
 * ## Example
 * `SVC*AD:D1110*73*49~CAS*CO*90*24~`: an ingredient cost for a dental cleaning.
 *
 * ## Fix
 * Ask the payer for the right reason.
 *
 * ## Source
 * Published list of reason codes, notes on 90, 232 and 262 to 266.
 */
export const reasonCodeClaimKind: ClaimCheck = {
  id: 'reason-code-claim-kind',
  title: 'Reason codes for drugs or institutions stand on such claims only',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report) {
    for (const line of claim.lines) checkLine(claim, line, report);
  },
};

function checkLine(claim: Claim, line: ServiceLine, report: Report): void {
  for (const { reason, entry } of line.adjustments) {
    if (!reason || !entry?.only) continue;
    if (entry.only === 'pharmacy' && isNoDrug(line)) {
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} is for drugs only, and this line is no drug. Ask the ` +
          'payer for the right reason.',
      });
    } else if (entry.only === 'institutional' && isProfessional(claim)) {
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} is for institutional claims only, and this one is ` +
          'professional or dental. Ask the payer for the right reason.',
      });
    }
  }
}

/** A dental code, or a procedure of five digits that is no vaccine or immune globulin (90281 to 90756). */
function isNoDrug({ procedure: { qualifier, code } }: ServiceLine): boolean {
  if (qualifier?.value === 'AD') return true;
  if (qualifier?.value !== 'HC' || !code || !/^\d{5}$/.test(code.value)) return false;
  return code.value < '90281' || code.value > '90756';
}

/** Lines by procedure, and neither a revenue code nor inpatient days anywhere. */
function isProfessional({ inpatient, lines }: Claim): boolean {
  return (
    !inpatient &&
    lines.every(
      ({ procedure: { qualifier }, revenueCode }) =>
        !revenueCode && (qualifier?.value === 'HC' || qualifier?.value === 'AD'),
    )
  );
}
