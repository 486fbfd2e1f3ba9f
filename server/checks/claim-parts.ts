import type { Claim, ServiceLine } from '../remit/claim';
import { sequestrationCode } from '../remit/sequestration-code';

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
} as const;

/** The parts that a claim has, as one number. */
export function partsOf(claim: Claim): number {
  let parts =
    (claim.status ? bits.status : 0) |
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
  return parts;
}

/** Whether a part is one of these; a rule that needs none is for all claims. */
export function hasPart(parts: number, part: ClaimPart | undefined): boolean {
  return part === undefined || (parts & bits[part]) !== 0;
}

function details({ adjustments, dates, remarks }: Claim | ServiceLine): number {
  return (
    (dates.length > 0 ? bits.dates : 0) |
    (remarks.length > 0 ? bits.remarks : 0) |
    (adjustments.length > 0 ? bits.adjustments : 0) |
    (adjustments.some(isSequestration) ? bits.sequestration : 0)
  );
}

function isSequestration({ reason }: Claim['adjustments'][number]): boolean {
  return reason?.value === sequestrationCode;
}
