import { type Adjustment, type Claim, type Remark, remarksOf, reversal } from '../../remit/claim';
import { type Block, elementText, segmentId } from '../../syntax/block';
import type { ClaimCheck, Report } from '../check';
import { explained, isInForce } from '../code-faults';

/**
 * ## What it checks
 * A reason code that says too little alone (16, 96, A1 and fifteen others) comes with a remark code
 * that is more than an alert: for a line in its LQ or on the claim, for a claim in MIA, MOA or any
 * LQ. A drug claim code (LQ RX) will do.
 *
 * ## Why it matters
 * 16 says only that something is missing. Without the remark nobody knows what to send.
 *
 * ## Example
 * `CAS*CO*16*100~` without `LQ*HE*N382~`
 *
 * ## Fix
 * Ask the payer for the remark code before you work the denial.
 *
 * ## Source
 * Published list of reason codes, usage notes.
 */
export const remarkRequired: ClaimCheck = {
  id: 'remark-required',
  title: 'Remark code is missing',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report, { payment }) {
    const lacking = (adjustments: readonly Adjustment[]) =>
      adjustments.filter(({ entry }) => entry?.remarkRequired && isInForce(entry, payment));
    // A reversal repeats the codes of the claim it reverses, and need not repeat the remarks.
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
    const none = alert ? `none but the alert ${alert.value}` : 'none';
    report({
      span: reason,
      message:
        `Reason code ${explained(entry)} requires a remark code that says what is meant, but there is ` +
        `${none}. Contact the payer.`,
      ...(alert && { related: [{ span: alert, message: 'Only an alert' }] }),
    });
  }
}

/** Whether a drug claim code stands in the claim, which counts as a remark. */
function hasDrugCode(block: Block): boolean {
  for (let i = 1; i < block.segments; i++) {
    if (segmentId(block, i) === 'LQ' && elementText(block, i, 1) === 'RX') return true;
  }
  return false;
}
