import { type Adjustment, allAdjustments, type Claim, type ServiceLine } from '../remit/claim';
import { forLatest } from '../syntax/memo';

/** The reason code of sequestration. */
export const sequestrationCode = '253';

/** What stood in for it until the Medicare contractors had the code. */
export const oldSequestrationCode = '223';

/** Reasons that are taken for it: its namesake of the 1980s, and a slip of the pen. */
export const lookalikes = ['43', '243'];

/**
 * What was cut from one payment: every 253 of a service line, or, where the claim itself carries
 * one, every 253 of the claim and its lines, because together they have to be right.
 */
export interface Cut {
  readonly claim: Claim;
  /** Absent for a cut of the whole claim. */
  readonly line: ServiceLine | undefined;
  /** The 253 adjustments in the order of the text; at least one. */
  readonly amounts: readonly Adjustment[];
  /** Every other adjustment of the line, or of the claim and its lines. */
  readonly others: readonly Adjustment[];
}

/** The cuts of a claim; with another `code`, what another reason took in the same places. */
export function cutsOf(claim: Claim, code = sequestrationCode): readonly Cut[] {
  return code === sequestrationCode ? latestCuts(claim, code) : cutsBy(claim, code);
}

const latestCuts = forLatest(cutsBy);

function cutsBy(claim: Claim, code: string): readonly Cut[] {
  if (carries(claim.adjustments, code)) {
    return [cut(claim, undefined, allAdjustments(claim), code)];
  }
  let cuts: Cut[] | undefined;
  for (const line of claim.lines) {
    if (!carries(line.adjustments, code)) continue;
    cuts ??= [];
    cuts.push(cut(claim, line, line.adjustments, code));
  }
  return cuts ?? none;
}

/** A line as it would be judged by itself, whether it carries a cut or not. */
export function lineCut(claim: Claim, line: ServiceLine, code = sequestrationCode): Cut {
  return cut(claim, line, line.adjustments, code);
}

const none: readonly Cut[] = [];

function carries(adjustments: readonly Adjustment[], code: string): boolean {
  for (const { reason } of adjustments) if (reason?.value === code) return true;
  return false;
}

function cut(
  claim: Claim,
  line: ServiceLine | undefined,
  adjustments: readonly Adjustment[],
  code: string,
): Cut {
  const amounts: Adjustment[] = [];
  const others: Adjustment[] = [];
  for (const adjustment of adjustments) {
    (adjustment.reason?.value === code ? amounts : others).push(adjustment);
  }
  return { claim, line, amounts, others };
}
