import type { ReasonCode } from '../../codes/reason-codes';
import type { RemarkCode } from '../../codes/remark-codes';
import type { Adjustment, Claim, Remark, ServiceLine } from '../../remit/claim';
import { leavesOpen } from '../../remit/denial';
import { plainMoney } from '../../remit/money';
import { type Block, textOf } from '../../syntax/block';
import type { AdjustmentRow } from './adjustment';
import { adjustmentCode } from './code-sum';
import type { Locator } from './locate';
import { responsibleWords } from './responsible';
import { capital } from './words';

/** Adjustments with their group, reason, and remark codes read together. */
export function adjustmentRows(
  claim: Claim,
  owner: Claim | ServiceLine,
  locate: Locator,
): readonly AdjustmentRow[] {
  return owner.adjustments.map((one) => adjustmentRow(claim, owner, one, locate));
}

function adjustmentRow(
  claim: Claim,
  owner: Claim | ServiceLine,
  adjustment: Adjustment,
  locate: Locator,
): AdjustmentRow {
  const { span, amount, quantity } = adjustment;
  const { code, group, reason, entry, kind } = adjustmentCode(adjustment);
  const remarks = remarksFor(claim, owner, entry);
  return {
    ...locate.ref(span),
    amount: amount?.value === undefined ? undefined : plainMoney(amount.value),
    code,
    group,
    reason,
    remarks: remarks.map((one) => one.code),
    quantity: quantity && quantityText(claim.block, quantity),
    kind,
    meaning: meaningOf(reason, entry, remarks),
    responsible: responsibleWords(group, kind),
    // What to do about a reduction is said with its verdict.
    next: kind === 'sequestration' ? undefined : nextOf(entry, remarks),
  };
}

/**
 * The remark codes that a reason is read with: those of its line, or else of its claim. Alerts
 * explain no adjustment, and a fee reduction or a deductible is understood without a remark.
 */
export function remarksFor(
  claim: Claim,
  owner: Claim | ServiceLine,
  entry: ReasonCode | undefined,
): readonly RemarkCode[] {
  if (!entry?.remarkRequired && !leavesOpen(entry)) return [];
  const remarks = owner.remarks.length > 0 ? owner.remarks : claim.remarks;
  const known = remarks.flatMap(({ entry }: Remark) => (entry && !entry.alert ? entry : []));
  return [...new Set(known)];
}

/** What a reason and its remarks say together. */
export function meaningOf(
  reason: string,
  entry: ReasonCode | undefined,
  remarks: readonly RemarkCode[],
): string {
  if (!entry)
    return reason === '' ? 'No reason code.' : `Reason code ${reason} is not in the list.`;
  return [entry, ...remarks].map(({ gist }) => `${capital(gist)}.`).join(' ');
}

/** What to do about a reason, and about each of its remarks that asks for something itself. */
export function nextOf(
  entry: ReasonCode | undefined,
  remarks: readonly RemarkCode[],
): string | undefined {
  if (!entry) return undefined;
  const missing = entry.remarkRequired && remarks.length === 0;
  const ofRemarks = remarks.flatMap(({ code, next }) => (next ? `${code}: ${next}` : []));
  return [entry.next, ...ofRemarks, ...(missing ? [missingRemark] : [])].join(' ');
}

const missingRemark = 'The remark code that this reason requires is missing: contact the payer.';

/** As written, without the spaces that pad it. */
export function quantityText(block: Block, quantity: { start: number; end: number }): string {
  return textOf(block, quantity).trim();
}
