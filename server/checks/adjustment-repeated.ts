import type { Adjustment, Claim, ServiceLine } from '../remit/claim';
import { add, elementMoney, formatMoney, isZero } from '../remit/money';
import { writeAdjustments } from '../remit/write-adjustments';
import type { Block } from '../syntax/block';
import type { ClaimCheck, Finding, Fix } from './check';

/**
 * ## What it checks
 * A group and reason code stands once on a claim, and once on each line.
 *
 * ## Why it matters
 * Posting software that keeps one amount a reason drops the second.
 *
 * ## Example
 * `CAS*CO*45*50**45*25~` should be `CAS*CO*45*75~`.
 *
 * ## Fix
 * Two in one segment are merged, which keeps the sum. Two segments are left to the payer.
 *
 * ## Source
 * 005010X221A1, claim and service adjustments.
 */
export const adjustmentRepeated: ClaimCheck = {
  id: 'adjustment-repeated',
  title: 'A reason stands once on a claim or line',
  severity: 'warning',
  tags: ['codes', 'balance'],
  scope: 'claim',
  *run(claim) {
    yield* checkLevel(claim, claim.block);
    for (const line of claim.lines) yield* checkLevel(line, claim.block);
  },
};

function* checkLevel({ adjustments }: Claim | ServiceLine, block: Block): Iterable<Finding> {
  for (let i = 1; i < adjustments.length; i++) {
    const second = adjustments[i] as Adjustment;
    const first = adjustments.find((other, at) => at < i && isSame(other, second));
    if (!first) continue;
    const name = `${second.group?.value} ${second.reason?.value}`;
    const fix = merge(block, adjustments, first, second);
    yield {
      span: second.span,
      message: `Adjustment ${name} stands here twice: a reason stands once, with the sum of both.`,
      related: [{ span: first.span, message: 'First here' }],
      ...(fix && { fixes: [fix] }),
    };
  }
}

function isSame(a: Adjustment, b: Adjustment): boolean {
  return (
    a.reason !== undefined &&
    a.reason.value === b.reason?.value &&
    a.group !== undefined &&
    a.group.value === b.group?.value
  );
}

/** Both in one: safe where they share a segment, count nothing and add up to something. */
function merge(
  block: Block,
  adjustments: readonly Adjustment[],
  first: Adjustment,
  second: Adjustment,
): Fix | undefined {
  const { segment, amount, quantity } = first;
  if (segment.start !== second.segment.start || quantity || second.quantity) return undefined;
  if (amount?.value === undefined || second.amount?.value === undefined) return undefined;
  const sum = add(amount.value, second.amount.value);
  if (isZero(sum)) return undefined;
  const kept = adjustments
    .filter((other) => other.segment.start === segment.start && other !== second)
    .map((other) => (other === first ? { ...other, amount: elementMoney(sum) } : other));
  return {
    title: `Merge both into one of ${formatMoney(sum)}`,
    kind: 'safe',
    edits: [{ span: segment, text: writeAdjustments(block, first, kept) }],
  };
}
