import { type Adjustment, allAdjustments, type Claim } from '../remit/claim';
import { equals, negate } from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import { writeAdjustments } from '../remit/write-adjustments';
import type { Span } from '../span';
import { type Block, segmentAt, segmentSpan, textOf } from '../syntax/block';
import { type Amendment, raised, written } from './amend';

/**
 * Moves an adjustment to group CO: its whole segment if it is alone there, otherwise to a CO segment
 * of the same claim or line that has room, otherwise to a new one. If CLP05 was the sum of the PR
 * adjustments, it decreases by the amount.
 */
export function moveToContractual(claim: Claim, adjustment: Adjustment): readonly Amendment[] {
  const { block } = claim;
  const { group, segment } = adjustment;
  if (!group) return [];
  const lowered = group.value === 'PR' ? lessPatientResponsibility(claim, adjustment) : [];
  const siblings = siblingsOf(claim, adjustment);
  const same = sameSegment(siblings, segment);
  if (same.length === 1) return [written(group, 'CO'), ...lowered];
  const kept = writeAdjustments(block, adjustment, without(same, adjustment));
  const target = siblings.find((one) => one.group?.value === 'CO' && one.segment !== segment);
  const present = target ? sameSegment(siblings, target.segment) : [];
  if (target && present.length < 6) {
    const extended = writeAdjustments(block, target, [...present, adjustment]);
    return [written(segment, kept), written(target.segment, extended), ...lowered];
  }
  const contractual = { ...adjustment, group: { ...group, value: 'CO' } };
  const moved = writeAdjustments(block, contractual, [adjustment]);
  return [written(segment, `${kept}${textAfter(block, segment)}${moved}`), ...lowered];
}

/** Removes an adjustment, and its segment if it was the only one there. */
export function dropReason(claim: Claim, adjustment: Adjustment): readonly Amendment[] {
  const { block } = claim;
  const { segment } = adjustment;
  const same = sameSegment(siblingsOf(claim, adjustment), segment);
  if (same.length > 1) {
    return [written(segment, writeAdjustments(block, adjustment, without(same, adjustment)))];
  }
  const end = segment.end + textAfter(block, segment).length;
  return [written({ start: segment.start, end }, '')];
}

/** The adjustments of the claim or line that an adjustment belongs to. */
function siblingsOf(claim: Claim, adjustment: Adjustment): readonly Adjustment[] {
  const owners = [claim, ...claim.lines];
  return owners.find(({ adjustments }) => adjustments.includes(adjustment))?.adjustments ?? [];
}

function sameSegment(all: readonly Adjustment[], segment: Span): readonly Adjustment[] {
  return all.filter((one) => one.segment.start === segment.start);
}

function without(all: readonly Adjustment[], one: Adjustment): readonly Adjustment[] {
  return all.filter((other) => other !== one);
}

/** The text between a segment and the next: terminator and line break. */
function textAfter(block: Block, segment: Span): string {
  const index = segmentAt(block, segment.start) ?? 0;
  const end = index + 1 < block.segments ? segmentSpan(block, index + 1).start : block.length;
  return textOf(block, { start: segment.end, end });
}

function lessPatientResponsibility(claim: Claim, { amount }: Adjustment): readonly Amendment[] {
  const owed = claim.patientShare?.value;
  const shares = allAdjustments(claim).filter(({ group }) => group?.value === 'PR');
  const sum = sumAdjustments(shares);
  if (amount?.value === undefined || owed === undefined || sum === undefined) return [];
  const less = equals(owed, sum) ? raised(claim.patientShare, negate(amount.value)) : undefined;
  return less ? [less] : [];
}
