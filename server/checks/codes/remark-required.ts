import { type Adjustment, type Claim, type Remark, remarksOf, reversal } from '../../remit/claim';
import { type Block, elementText, segmentId } from '../../syntax/block';
import type { ClaimCheck, Report } from '../check';
import { explained, isInForce } from '../code-faults';

/**
 * ## What it checks
 * A reason code that requires a remark code (16, 96, A1, and 15 others) without one other than an
 * alert: for a line, in its LQ or on the claim; for a claim, in MIA, MOA, or any LQ. A pharmacy
 * reject code (LQ*RX) counts too. Not reported for reversals.
 *
 * ## Why it matters
 * 16, for example, says only that something is missing. Without the remark, nobody knows what to
 * send.
 *
 * ## Example
 * `CAS*CO*16*100~` without `LQ*HE*N382~`
 *
 * ## Fix
 * Contact the payer for the remark code before you work the denial.
 *
 * ## Source
 * CARC list, usage notes.
 */
export const remarkRequired: ClaimCheck = {
  id: 'remark-required',
  title: 'Required remark code is missing',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'reasonWithRemark',
  run(claim, report, { payment }) {
    const lacking = (adjustments: readonly Adjustment[]) =>
      adjustments.filter(({ entry }) => entry?.remarkRequired && isInForce(entry, payment));
    // A reversal repeats the reason codes of the original claim, but not necessarily its remarks.
    if (claim.status?.value === reversal) return;
    const own = lacking(claim.adjustments);
    if (own.length > 0) without(claim, own, remarksOf(claim), report);
    for (const line of claim.lines) {
      const ofLine = lacking(line.adjustments);
      if (ofLine.length === 0) continue;
      without(claim, ofLine, [...line.remarks, ...claim.remarks], report);
    }
  },
};

function without(
  { block }: Claim,
  adjustments: readonly Adjustment[],
  remarks: readonly Remark[],
  report: Report,
): void {
  if (remarks.some(({ entry }) => !entry?.alert) || hasDrugCode(block)) return;
  const [alert] = remarks;
  for (const { reason, entry } of adjustments) {
    if (!reason || !entry) continue;
    const none = alert ? `only the alert ${alert.value}` : 'none';
    report({
      span: reason,
      message:
        `Reason code ${explained(entry)} requires a remark code to explain it, but there is ` +
        `${none}. Contact the payer for it.`,
      ...(alert && { related: [{ span: alert, message: 'Alert: informational only' }] }),
    });
  }
}

/** Whether the claim has a pharmacy reject code (LQ*RX), which counts as a remark. */
function hasDrugCode(block: Block): boolean {
  for (let i = 1; i < block.segments; i++) {
    if (segmentId(block, i) === 'LQ' && elementText(block, i, 1) === 'RX') return true;
  }
  return false;
}
