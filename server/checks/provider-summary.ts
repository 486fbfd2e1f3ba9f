import { reversal } from '../remit/claim';
import { type Amount, amountField } from '../remit/field';
import { add, equals, formatMoney, type Money, plainMoney, subtract, zero } from '../remit/money';
import type { ClaimSummary } from '../remit/summary';
import { type Block, segmentId } from '../syntax/block';
import {
  type FileContext,
  type Finding,
  inBlock,
  type PaymentCheck,
  type PaymentView,
} from './check';

/**
 * ## What it checks
 * The provider summary (TS3) of a group of claims gives their number and the sum of their charges.
 * Silent where the group takes claims back, because payers count those in different ways.
 *
 * ## Why it matters
 * A group that does not match its summary may have lost a claim on the way.
 *
 * ## Example
 * `TS3*1792048369*11*20231231*2*43400~` over a single claim of 25,000.00.
 *
 * ## Fix
 * Look whether the payment balances; if it does, only the summary is wrong.
 *
 * ## Source
 * 005010X221A1, provider summary information (TS304, TS305).
 */
export const providerSummary: PaymentCheck = {
  id: 'provider-summary',
  title: 'A provider summary matches its claims',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  *run(view, context) {
    for (const { block, segment, claims } of summarised(view, context)) {
      if (claims.some(({ status }) => status === reversal)) continue;
      yield* compareCount(block, amountField(block, segment, 4), claims.length);
      yield* compareCharges(block, amountField(block, segment, 5), claims);
    }
  },
};

interface Summarised {
  readonly block: Block;
  /** The number of the TS3 segment within the block. */
  readonly segment: number;
  readonly claims: ClaimSummary[];
}

/** Each TS3 of a payment with the claims that follow it, up to the next LX. */
function summarised({ payment, claims }: PaymentView, { document }: FileContext): Summarised[] {
  const groups: Summarised[] = [];
  let group: Summarised | undefined;
  let next = 0;
  for (let i = payment.first; i < payment.end; i++) {
    const block = document.sequence.blocks[i] as Block;
    const claim = claims[next];
    if (claim?.block === block) {
      group?.claims.push(claim);
      next++;
    } else if (block.segments > 0 && segmentId(block, 0) === 'LX') {
      const segment = segmentNamed(block, 'TS3');
      group = segment === undefined ? undefined : { block, segment, claims: [] };
      if (group) groups.push(group);
    }
  }
  return groups;
}

function segmentNamed(block: Block, id: string): number | undefined {
  for (let i = 1; i < block.segments; i++) if (segmentId(block, i) === id) return i;
  return undefined;
}

function* compareCount(block: Block, stated: Amount | undefined, count: number): Iterable<Finding> {
  if (stated?.value === undefined || plainMoney(stated.value) === `${count}.00`) return;
  const number = plainMoney(stated.value).replace(/\.00$/, '');
  yield {
    span: inBlock(block, stated),
    message: `Provider summary counts ${number} claims, but ${count} follow.`,
  };
}

function* compareCharges(
  block: Block,
  stated: Amount | undefined,
  claims: readonly ClaimSummary[],
): Iterable<Finding> {
  if (stated?.value === undefined) return;
  let sum: Money = zero;
  for (const { charge } of claims) {
    if (charge === undefined) return;
    sum = add(sum, charge);
  }
  if (equals(stated.value, sum)) return;
  yield {
    span: inBlock(block, stated),
    message:
      `Provider summary out of balance by ${formatMoney(subtract(stated.value, sum))}: it says ` +
      `${formatMoney(stated.value)} charged, but the charges of its claims add up to ${formatMoney(sum)}.`,
  };
}
