import { reversal } from '../../remit/claim';
import { amountField } from '../../remit/field';
import { add, cents, equals, formatMoney, type Money, plainMoney, zero } from '../../remit/money';
import type { ClaimSummary } from '../../remit/summary';
import { type Block, segmentId } from '../../syntax/block';
import { type Finding, inBlock, type PaymentCheck } from '../check';
import { lacksSegments } from '../missing-segments';

/**
 * ## What it checks
 * A provider summary (TS3) whose claim count or total charge differs from the claims of its group.
 * Not reported if the group has reversals, which payers count in different ways.
 *
 * ## Why it matters
 * A group that does not match its summary may have lost a claim.
 *
 * ## Example
 * `TS3*1792048369*11*20231231*2*43400~` for one claim of 25,000.00.
 *
 * ## Fix
 * Check whether the payment balances. If so, only the summary is wrong.
 *
 * ## Source
 * 005010X221A1, TS304, TS305.
 */
export const providerSummary: PaymentCheck = {
  id: 'provider-summary',
  title: 'Provider summary does not match its claims',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  *run(payment, report) {
    const { batches, claims } = payment;
    const each = claims[Symbol.iterator]();
    let number = 0;
    let isWhole = false;
    for (const batch of batches) {
      if (!batch.hasSummary) continue;
      yield;
      for (; number < batch.first; number++) each.next();
      const { charges, reverses } = yield* addUp(each, batch.end - number);
      number = batch.end;
      const { block } = batch;
      const segment = segmentNamed(block, 'TS3');
      const counted = batch.end - batch.first;
      if (segment === undefined || reverses) continue;
      const finding = compare({ block, segment, counted, charges });
      // Claims of a payment that lacks segments are no longer what the summary counts.
      if (!finding) continue;
      isWhole ||= !lacksSegments(payment);
      if (!isWhole) return;
      report(finding);
    }
  },
};

/** A batch with a TS3, and what its claims add up to. */
interface Summed {
  readonly block: Block;
  /** The number of the TS3 segment within the block. */
  readonly segment: number;
  /** How many claims there are. */
  readonly counted: number;
  /** `undefined` if a charge is not a number. */
  readonly charges: Money | undefined;
}

/** What the next `count` claims add up to, and whether one of them is a reversal; some per step. */
function* addUp(claims: Iterator<ClaimSummary>, count: number) {
  let charges: Money | undefined = zero;
  let reverses = false;
  for (let left = count; left > 0; left--) {
    const { value: claim, done } = claims.next();
    if (done) break;
    charges = sumOf(charges, claim.charge);
    reverses ||= claim.status === reversal;
    if (left % 5_000 === 0) yield;
  }
  return { charges, reverses };
}

function sumOf(a: Money | undefined, b: Money | undefined): Money | undefined {
  return a === undefined || b === undefined ? undefined : add(a, b);
}

function segmentNamed(block: Block, id: string): number | undefined {
  for (let i = 1; i < block.segments; i++) if (segmentId(block, i) === id) return i;
  return undefined;
}

/** Both figures in one finding, since an extra or missing claim changes both; `undefined` if they match. */
function compare({ block, segment, counted, charges }: Summed): Finding | undefined {
  const count = amountField(block, segment, 4);
  const charged = amountField(block, segment, 5);
  const miscounts = count?.value !== undefined && !equals(count.value, cents(counted * 100));
  const differs =
    charged?.value !== undefined && charges !== undefined && !equals(charged.value, charges);
  const span = miscounts ? count : differs ? charged : undefined;
  if (!span) return undefined;
  const sums = charged?.value !== undefined && charges !== undefined;
  const stated = [
    count?.value !== undefined ? claimsOf(plainMoney(count.value).replace(/\.00$/, '')) : '',
    sums && charged.value !== undefined ? `charged ${formatMoney(charged.value)}` : '',
  ];
  const actual = [claimsOf(`${counted}`), sums ? `charged ${formatMoney(charges)}` : ''];
  return {
    span: inBlock(block, span),
    message:
      `Provider summary is ${stated.join(' ').trim()}, but ${actual.join(' ').trim()} ` +
      `${counted === 1 ? 'follows' : 'follow'}.`,
  };
}

function claimsOf(count: string): string {
  return count === '1' ? '1 claim' : `${count} claims`;
}
