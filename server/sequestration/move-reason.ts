import { type Adjustment, allAdjustments, type Claim } from '../remit/claim';
import { equals, negate } from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import { writeAdjustments } from '../remit/write-adjustments';
import type { Span } from '../span';
import { type Block, segmentAt, segmentSpan, textOf } from '../syntax/block';
import { type Amendment, raised, written } from './amend';

/**
 * Moves one reason to group CO: with its whole segment where it stands there alone, else into a CO
 * segment beside it that has room, else into a new one. What CLP05 says the patient owes goes down
 * with it, where it was the sum of the PR adjustments.
 */
export function moveToContractual(claim: Claim, adjustment: Adjustment): readonly Amendment[] {
  const { block } = claim;
  const { group, segment } = adjustment;
  if (!group) return [];
  const owed = group.value === 'PR' ? owedLess(claim, adjustment) : [];
  const beside = besideOf(claim, adjustment);
  const same = sameSegment(beside, segment);
  if (same.length === 1) return [written(group, 'CO'), ...owed];
  const kept = writeAdjustments(block, adjustment, without(same, adjustment));
  const home = beside.find((one) => one.group?.value === 'CO' && one.segment !== segment);
  const housed = home ? sameSegment(beside, home.segment) : [];
  if (home && housed.length < 6) {
    const grown = writeAdjustments(block, home, [...housed, adjustment]);
    return [written(segment, kept), written(home.segment, grown), ...owed];
  }
  const contractual = { ...adjustment, group: { ...group, value: 'CO' } };
  const moved = writeAdjustments(block, contractual, [adjustment]);
  return [written(segment, `${kept}${behind(block, segment)}${moved}`), ...owed];
}

/** Takes one reason out of its segment, and the segment with it where nothing else stands there. */
export function dropReason(claim: Claim, adjustment: Adjustment): readonly Amendment[] {
  const { block } = claim;
  const { segment } = adjustment;
  const same = sameSegment(besideOf(claim, adjustment), segment);
  if (same.length > 1) {
    return [written(segment, writeAdjustments(block, adjustment, without(same, adjustment)))];
  }
  const end = segment.end + behind(block, segment).length;
  return [written({ start: segment.start, end }, '')];
}

/** The adjustments of the claim or line that an adjustment stands in. */
function besideOf(claim: Claim, adjustment: Adjustment): readonly Adjustment[] {
  const owners = [claim, ...claim.lines];
  return owners.find(({ adjustments }) => adjustments.includes(adjustment))?.adjustments ?? [];
}

function sameSegment(all: readonly Adjustment[], segment: Span): readonly Adjustment[] {
  return all.filter((one) => one.segment.start === segment.start);
}

function without(all: readonly Adjustment[], one: Adjustment): readonly Adjustment[] {
  return all.filter((other) => other !== one);
}

/** What stands between a segment and the next: terminator and spacing. */
function behind(block: Block, segment: Span): string {
  const index = segmentAt(block, segment.start) ?? 0;
  const end = index + 1 < block.segments ? segmentSpan(block, index + 1).start : block.length;
  return textOf(block, { start: segment.end, end });
}

function owedLess(claim: Claim, { amount }: Adjustment): readonly Amendment[] {
  const owed = claim.patientShare?.value;
  const shares = allAdjustments(claim).filter(({ group }) => group?.value === 'PR');
  const sum = sumAdjustments(shares);
  if (amount?.value === undefined || owed === undefined || sum === undefined) return [];
  const less = equals(owed, sum) ? raised(claim.patientShare, negate(amount.value)) : undefined;
  return less ? [less] : [];
}
