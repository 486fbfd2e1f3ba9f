import type { ReasonCode } from '../codes/reason-codes';
import {
  type Adjustment,
  type Claim,
  type Remark,
  reversal,
  type ServiceLine,
} from '../remit/claim';
import { isDenial } from '../remit/denial';
import { isZero } from '../remit/money';
import { sequestrationCode } from '../remit/sequestration-code';
import { judgedReductions } from '../sequestration/judge';
import type { Terms } from '../sequestration/terms';

/** What a claim may have for a rule to look at, on the claim itself or on one of its lines. */
export type ClaimPart = keyof typeof bits;

const bits = {
  status: 1 << 0,
  charge: 1 << 1,
  paid: 1 << 2,
  patientShare: 1 << 3,
  filing: 1 << 4,
  facility: 1 << 5,
  frequency: 1 << 6,
  parties: 1 << 7,
  lines: 1 << 8,
  dates: 1 << 9,
  remarks: 1 << 10,
  adjustments: 1 << 11,
  /** An adjustment with reason 253. */
  sequestration: 1 << 12,
  /** An adjustment with reason 253 under another group than CO. */
  sequestrationElsewhere: 1 << 13,
  /** The claim takes an earlier one back. */
  reversal: 1 << 14,
  /** An adjustment of 0.00, of units, or that denies something. */
  zeroAdjustment: 1 << 15,
  quantity: 1 << 16,
  denial: 1 << 17,
  /** A reason code that its list does not have, or has as retired. */
  unlistedReason: 1 << 18,
  retiredReason: 1 << 19,
  /** A reason code that may not be used everywhere, alone, or with this group code. */
  limitedReason: 1 << 20,
  reasonWithRemark: 1 << 21,
  limitedGroup: 1 << 22,
  /** A remark code that its list does not have, or has as retired. */
  unlistedRemark: 1 << 23,
  retiredRemark: 1 << 24,
  /** A sequestration reduction that is not confirmed. */
  doubtfulSequestration: 1 << 25,
} as const;

/** The parts that a claim has, as one number. */
export function partsOf(claim: Claim, terms: Terms): number {
  let parts =
    (claim.status ? bits.status : 0) |
    (claim.status?.value === reversal ? bits.reversal : 0) |
    (claim.charge ? bits.charge : 0) |
    (claim.paid ? bits.paid : 0) |
    (claim.patientShare ? bits.patientShare : 0) |
    (claim.filing ? bits.filing : 0) |
    (claim.facility ? bits.facility : 0) |
    (claim.frequency ? bits.frequency : 0) |
    (claim.parties.length > 0 ? bits.parties : 0) |
    (claim.lines.length > 0 ? bits.lines : 0) |
    details(claim);
  for (const line of claim.lines) parts |= details(line);
  const isDoubtful = (parts & bits.sequestration) !== 0 && hasDoubtfulReduction(claim, terms);
  return isDoubtful ? parts | bits.doubtfulSequestration : parts;
}

/** Whether a part is one of these; a rule that needs none is for all claims. */
export function hasPart(parts: number, part: ClaimPart | undefined): boolean {
  return part === undefined || (parts & bits[part]) !== 0;
}

function hasDoubtfulReduction(claim: Claim, terms: Terms): boolean {
  for (const { verdict } of judgedReductions(claim, terms)) {
    if (verdict.kind !== 'right') return true;
  }
  return false;
}

function details({ adjustments, dates, remarks }: Claim | ServiceLine): number {
  let parts = dates.length > 0 ? bits.dates : 0;
  for (const adjustment of adjustments) parts |= partsOfAdjustment(adjustment);
  for (const remark of remarks) parts |= partsOfRemark(remark);
  return parts;
}

/** What is special about an adjustment: about most of them nothing is, and few rules look at them. */
function partsOfAdjustment(adjustment: Adjustment): number {
  const { group, reason, entry, amount, quantity } = adjustment;
  return (
    bits.adjustments |
    (reason?.value === sequestrationCode ? partsOfSequestration(group?.value) : 0) |
    (amount?.value !== undefined && isZero(amount.value) ? bits.zeroAdjustment : 0) |
    (quantity ? bits.quantity : 0) |
    (isDenial(adjustment) ? bits.denial : 0) |
    (entry ? partsOfEntry(entry, group?.value) : reason ? bits.unlistedReason : 0)
  );
}

function partsOfSequestration(group: string | undefined): number {
  return group === 'CO' ? bits.sequestration : bits.sequestration | bits.sequestrationElsewhere;
}

function partsOfEntry(
  { code, groups, only, remarkRequired, retired }: ReasonCode,
  group: string | undefined,
): number {
  return (
    (retired ? bits.retiredReason : 0) |
    (only ? bits.limitedReason : 0) |
    (remarkRequired ? bits.reasonWithRemark : 0) |
    (groups && (dependsOnClaim(code) || !isAmong(groups, group)) ? bits.limitedGroup : 0)
  );
}

/** Whether the groups that a list allows for a code are not the same for all claims. */
function dependsOnClaim(code: string): boolean {
  return code === '18';
}

function isAmong(groups: readonly string[], group: string | undefined): boolean {
  for (const one of groups) if (one === group) return true;
  return false;
}

function partsOfRemark({ entry }: Remark): number {
  if (!entry) return bits.remarks | bits.unlistedRemark;
  return entry.retired ? bits.remarks | bits.retiredRemark : bits.remarks;
}
