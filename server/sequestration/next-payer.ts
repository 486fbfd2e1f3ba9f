import { adjustmentSegments } from '../remit/adjustment-segments';
import type { ClaimPart } from '../remit/claim-part';
import { sequestrationCode } from '../remit/sequestration-code';

/** Adjustments to copy into the claim to the next payer. */
export interface NextPayerCopy {
  readonly title: string;
  /** The CAS segments, unchanged, one per line. */
  readonly text: string;
}

/**
 * Returns what to copy for the next payer from a place in a claim: the adjustments of its service
 * line, or of the claim itself, if these include 253. All of them, since the claim to the next payer
 * must balance.
 */
export function nextPayerCopies({ claim, line, owner }: ClaimPart): readonly NextPayerCopy[] {
  const { adjustments } = owner;
  if (!adjustments.some(({ reason }) => reason?.value === sequestrationCode)) return [];
  const title = line
    ? "Copy this line's adjustments for the next payer (837 loop 2430)"
    : "Copy this claim's adjustments for the next payer (837 loop 2320)";
  const lines = adjustmentSegments(claim, adjustments);
  return [{ title, text: lines.map((text) => `${text}\n`).join('') }];
}
