import type { Batch } from '../../document';
import { reversal } from '../../remit/claim';
import { amountField } from '../../remit/field';
import { add, cents, equals, formatMoney, type Money, plainMoney, zero } from '../../remit/money';
import { type Block, segmentId } from '../../syntax/block';
import { type ClaimList, inBlock, type PaymentCheck, type Report } from '../check';

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
  /** `undefined` where a charge is no number. */
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

/** One finding for both figures: a claim too many or too few puts both out. */
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
      `Provider summary out of balance: it says ${stated.join(' ').trim()}, but ` +
      `${actual.join(' ').trim()} ${counted === 1 ? 'follows' : 'follow'}.`,
  });
}

function claimsOf(count: string): string {
  return count === '1' ? '1 claim' : `${count} claims`;
}
