import { type Adjustment, allAdjustments, type Claim } from '../remit/claim';
import { isZero } from '../remit/money';
import { writeAdjustments } from '../remit/write-adjustments';
import { segmentAt, segmentSpan } from '../syntax/block';
import type { ClaimCheck, Edit } from './check';

/**
 * ## What it checks
 * An adjustment has an amount other than zero.
 *
 * ## Why it matters
 * It says a reason and adjusts nothing; posting software may stop at it or take it for a denial.
 *
 * ## Example
 * `CAS*CO*45*75**253*0~` should be `CAS*CO*45*75~`.
 *
 * ## Fix
 * Take the adjustment out. Where the segment holds nothing else it goes as a whole, and the number
 * of segments has to follow.
 *
 * ## Source
 * 005010X221A1, claim and service adjustments; X12 interpretation request 396.
 */
export const adjustmentZero: ClaimCheck = {
  id: 'adjustment-zero',
  title: 'Adjustments are not zero',
  severity: 'warning',
  tags: ['codes', 'balance'],
  scope: 'claim',
  *run(claim) {
    for (const adjustment of allAdjustments(claim)) {
      const { span, group, reason, amount } = adjustment;
      if (amount?.value === undefined || !isZero(amount.value)) continue;
      // A check of its own speaks of sequestration.
      if (reason?.value === '253') continue;
      const name = [group?.value, reason?.value].filter(Boolean).join(' ');
      yield {
        span,
        message: `Adjustment ${name} of 0.00 adjusts nothing and should be left out.`,
        fixes: [
          {
            title: `Take out the adjustment ${name} of 0.00`,
            kind: 'suggested',
            edits: [withoutZeros(claim, adjustment)],
          },
        ],
      };
    }
  },
};

/** The segment without its adjustments of zero, or no segment where there are no others. */
function withoutZeros(claim: Claim, adjustment: Adjustment): Edit {
  const { block } = claim;
  const { segment } = adjustment;
  const others = allAdjustments(claim).filter(
    (other) =>
      other.segment.start === segment.start &&
      !(other.amount?.value !== undefined && isZero(other.amount.value)),
  );
  if (others.length > 0) {
    return { span: segment, text: writeAdjustments(block, adjustment, others) };
  }
  const next = (segmentAt(block, segment.start) ?? 0) + 1;
  const end = next < block.segments ? segmentSpan(block, next).start : block.length;
  return { span: { start: segment.start, end }, text: '' };
}
