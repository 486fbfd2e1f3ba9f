import type { Batch } from '../../document';
import { reversal } from '../../remit/claim';
import { amountField } from '../../remit/field';
import { add, cents, equals, formatMoney, type Money, plainMoney, zero } from '../../remit/money';
import { type Block, segmentId } from '../../syntax/block';
import { inBlock, type PaymentCheck, type Report } from '../check';
import type { ClaimList } from '../context';

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
  run({ batches, claims }, report) {
    const summed = batches.flatMap(summaryIn);
    if (summed.length === 0) return;
    addUp(summed, claims);
    for (const one of summed) if (!one.reverses) compare(one, report);
  },
};

/** A batch with a TS3, and what its claims add up to. */
interface Summed extends Batch {
  /** The number of the TS3 segment within the block. */
  readonly segment: number;
  /** `undefined` if a charge is not a number. */
  charges: Money | undefined;
  reverses: boolean;
}

function summaryIn(batch: Batch): Summed[] {
  const segment = segmentNamed(batch.block, 'TS3');
  return segment === undefined ? [] : [{ ...batch, segment, charges: zero, reverses: false }];
}

function addUp(batches: readonly Summed[], claims: ClaimList): void {
  let number = 0;
  let at = 0;
  for (const { charge, status } of claims) {
    while (number >= (batches[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
    const batch = batches[at];
    if (batch && number >= batch.first) {
      batch.charges = sumOf(batch.charges, charge);
      if (status === reversal) batch.reverses = true;
    }
    number++;
  }
}

function sumOf(a: Money | undefined, b: Money | undefined): Money | undefined {
  return a === undefined || b === undefined ? undefined : add(a, b);
}

function segmentNamed(block: Block, id: string): number | undefined {
  for (let i = 1; i < block.segments; i++) if (segmentId(block, i) === id) return i;
  return undefined;
}

/** Reports both figures in one finding, since an extra or missing claim changes both. */
function compare({ block, segment, first, end, charges }: Summed, report: Report): void {
  const count = amountField(block, segment, 4);
  const charged = amountField(block, segment, 5);
  const counted = end - first;
  const miscounts = count?.value !== undefined && !equals(count.value, cents(counted * 100));
  const differs =
    charged?.value !== undefined && charges !== undefined && !equals(charged.value, charges);
  const span = miscounts ? count : differs ? charged : undefined;
  if (!span) return;
  const sums = charged?.value !== undefined && charges !== undefined;
  const stated = [
    count?.value !== undefined ? claimsOf(plainMoney(count.value).replace(/\.00$/, '')) : '',
    sums && charged.value !== undefined ? `charged ${formatMoney(charged.value)}` : '',
  ];
  const actual = [claimsOf(`${counted}`), sums ? `charged ${formatMoney(charges)}` : ''];
  report({
    span: inBlock(block, span),
    message:
      `Provider summary is ${stated.join(' ').trim()}, but ${actual.join(' ').trim()} ` +
      `${counted === 1 ? 'follows' : 'follow'}.`,
  });
}

function claimsOf(count: string): string {
  return count === '1' ? '1 claim' : `${count} claims`;
}
