import type { Claim, ServiceLine } from '../../remit/claim';
import type { ClaimCheck, Report } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * A reason code for drugs (90, 262 to 266) on a line that cannot be a drug, or the one for
 * transfers between institutions (232) on a claim that cannot be institutional. Reported only if a
 * dental or clearly professional procedure shows it.
 *
 * ## Why it matters
 * The reason cannot be true for this service, so the correct one is unknown.
 *
 * ## Example
 * `SVC*AD:D1110*73*49~CAS*CO*90*24~`: an ingredient cost for a dental cleaning.
 *
 * ## Fix
 * Contact the payer for the correct reason code.
 *
 * ## Source
 * CARC list, notes on 90, 232, and 262 to 266.
 */
export const reasonCodeClaimKind: ClaimCheck = {
  id: 'reason-code-claim-kind',
  title: 'Reason code does not apply to this kind of claim',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'limitedReason',
  run(claim, report) {
    for (const line of claim.lines) checkLine(claim, line, report);
  },
};

function checkLine(claim: Claim, line: ServiceLine, report: Report): void {
  for (const { reason, entry } of line.adjustments) {
    if (!reason || !entry?.only) continue;
    if (entry.only === 'pharmacy' && isNotDrug(line)) {
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} is for drugs only, but this line is not a drug. Contact the ` +
          'payer for the correct one.',
      });
    } else if (entry.only === 'institutional' && isProfessional(claim)) {
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} is for institutional claims only, but this one is ` +
          'professional or dental. Contact the payer for the correct one.',
      });
    }
  }
}

/** A dental code, or five digits outside the vaccines and immune globulins (90281 to 90756). */
function isNotDrug({ procedure: { qualifier, code } }: ServiceLine): boolean {
  if (qualifier?.value === 'AD') return true;
  if (qualifier?.value !== 'HC' || !code || !/^\d{5}$/.test(code.value)) return false;
  return code.value < '90281' || code.value > '90756';
}

/** Every line has a procedure code, and the claim has no revenue code or inpatient data. */
function isProfessional({ inpatient, lines }: Claim): boolean {
  return (
    !inpatient &&
    lines.every(
      ({ procedure: { qualifier }, revenueCode }) =>
        !revenueCode && (qualifier?.value === 'HC' || qualifier?.value === 'AD'),
    )
  );
}
