import { memoizeLast } from '../cache';
import { append, none } from '../mutable';
import { type Adjustment, allAdjustments, type Claim, type ServiceLine } from '../remit/claim';
import { sequestrationCode } from '../remit/sequestration-code';

/** The code that the Medicare contractors used until they had 253. */
export const oldSequestrationCode = '223';

/** Codes confused with it: that of the sequestration of the 1980s, and a common typo. */
export const lookalikes = ['43', '243'];

/**
 * The sequestration reduction of one payment: every 253 of a service line or, if the claim itself
 * has one, every 253 of the claim and its lines, since only together they can be checked.
 */
export interface Reduction {
  readonly claim: Claim;
  /** Absent for a reduction of the whole claim. */
  readonly line: ServiceLine | undefined;
  /** The 253 adjustments in the order of the text; at least one. */
  readonly amounts: readonly Adjustment[];
  /** Every other adjustment of the line, or of the claim and its lines. */
  readonly others: readonly Adjustment[];
}

/** Returns the reductions of a claim; with another `code`, the adjustments with that reason. */
export function reductionsOf(claim: Claim, code = sequestrationCode): readonly Reduction[] {
  return code === sequestrationCode ? latestReductions(claim, code) : reductionsBy(claim, code);
}

const latestReductions = memoizeLast(reductionsBy);

function reductionsBy(claim: Claim, code: string): readonly Reduction[] {
  if (hasReason(claim.adjustments, code)) {
    return [reduction(claim, undefined, allAdjustments(claim), code)];
  }
  let reductions: readonly Reduction[] = none;
  for (const line of claim.lines) {
    if (!hasReason(line.adjustments, code)) continue;
    reductions = append(reductions, reduction(claim, line, line.adjustments, code));
  }
  return reductions;
}

/** Returns a line as a reduction of its own, even if it has no 253. */
export function lineReduction(
  claim: Claim,
  line: ServiceLine,
  code = sequestrationCode,
): Reduction {
  return reduction(claim, line, line.adjustments, code);
}

function hasReason(adjustments: readonly Adjustment[], code: string): boolean {
  for (const { reason } of adjustments) if (reason?.value === code) return true;
  return false;
}

function reduction(
  claim: Claim,
  line: ServiceLine | undefined,
  adjustments: readonly Adjustment[],
  code: string,
): Reduction {
  let amounts: readonly Adjustment[] = none;
  let others: readonly Adjustment[] = none;
  for (const adjustment of adjustments) {
    if (adjustment.reason?.value === code) amounts = append(amounts, adjustment);
    else others = append(others, adjustment);
  }
  return { claim, line, amounts, others };
}
