import type { Adjustment, Claim, ServiceLine } from '../../remit/claim';
import { add, elementMoney, formatMoney, isZero } from '../../remit/money';
import { type Repeat, repeatsAmong } from '../../remit/repeated-adjustments';
import { writeAdjustments } from '../../remit/write-adjustments';
import type { Span } from '../../span';
import { list } from '../../structure/wording';
import type { Block } from '../../syntax/block';
import type { ClaimCheck, Finding, Fix, Report } from '../check';

/**
 * ## What it checks
 * A group and reason code that occurs more than once on a claim or on a line.
 *
 * ## Why it matters
 * Posting software that keeps one amount per reason code loses the second one.
 *
 * ## Example
 * `CAS*CO*45*50**45*25~` should be `CAS*CO*45*75~`.
 *
 * ## Fix
 * Two in one segment are merged, which keeps the total. Two segments are left to the payer.
 *
 * ## Source
 * 005010X221A1, CAS.
 */
export const adjustmentRepeated: ClaimCheck = {
  id: 'adjustment-repeated',
  title: 'Adjustment is repeated on a claim or line',
  severity: 'warning',
  tags: ['codes', 'balance'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report) {
    checkLevel(claim, claim.block, report);
    for (const line of claim.lines) checkLevel(line, claim.block, report);
  },
};

function checkLevel({ adjustments }: Claim | ServiceLine, block: Block, report: Report): void {
  // A reversal of 4010 puts all groups under CR, and so one reason of two groups under CR twice.
  const repeats = repeatsAmong(adjustments).filter(({ second }) => second.group?.value !== 'CR');
  if (repeats.length === 0) return;
  const inSegments = bySegment(adjustments);
  // All repeats of one segment are reported together.
  const across = new Map<Span, Repeat[]>();
  for (const repeat of repeats) {
    const { first, second } = repeat;
    const { segment } = second;
    if (first.segment === segment) {
      const fix = merge(block, inSegments.get(segment) ?? [], first, second);
      report({ ...finding([repeat]), ...(fix && { fixes: [fix] }) });
    } else {
      const before = across.get(segment);
      if (before) before.push(repeat);
      else across.set(segment, [repeat]);
    }
  }
  for (const ofSegment of across.values()) report(finding(ofSegment));
}

function finding(repeats: readonly Repeat[]): Finding {
  const [one] = repeats as readonly [Repeat];
  const last = repeats.at(-1) ?? one;
  const names = list(repeats.map(({ second }) => `${second.group?.value} ${second.reason?.value}`));
  return {
    span: { start: one.second.span.start, end: last.second.span.end },
    message:
      repeats.length > 1
        ? `Adjustments ${names} occur twice here. Each should occur once, with the total of both.`
        : `Adjustment ${names} occurs twice here. It should occur once, with the total of both.`,
    related: [{ span: one.first.span, message: 'First occurrence' }],
  };
}

function bySegment(adjustments: readonly Adjustment[]): ReadonlyMap<Span, readonly Adjustment[]> {
  const segments = new Map<Span, Adjustment[]>();
  for (const adjustment of adjustments) {
    const same = segments.get(adjustment.segment);
    if (same) same.push(adjustment);
    else segments.set(adjustment.segment, [adjustment]);
  }
  return segments;
}

/** A segment with more adjustments than this is broken in another way, and not written again. */
const mostMerged = 20;

/** Merges two of a segment where they have no units, and their total is not zero. */
function merge(
  block: Block,
  inSegment: readonly Adjustment[],
  first: Adjustment,
  second: Adjustment,
): Fix | undefined {
  const { segment, amount, quantity } = first;
  if (inSegment.length > mostMerged || quantity || second.quantity) return undefined;
  if (amount?.value === undefined || second.amount?.value === undefined) return undefined;
  const sum = add(amount.value, second.amount.value);
  if (isZero(sum)) return undefined;
  const kept = inSegment
    .filter((other) => other !== second)
    .map((other) => (other === first ? { ...other, amount: elementMoney(sum) } : other));
  return {
    title: `Merge both into one of ${formatMoney(sum)}`,
    kind: 'suggested',
    edits: [{ span: segment, text: writeAdjustments(block, first, kept) }],
  };
}
