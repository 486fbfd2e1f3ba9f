import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zlibPacker } from '../../server/cli/input/large-payments';
import { isClaim, parseDocument } from '../../server/document';
import { formatMoney } from '../../server/remit/money';
import { summaryOf } from '../../server/remit/summary';
import { createClaimStore } from '../../server/stream/claim-store';
import { usualDelimiters } from '../../server/syntax/delimiters';
import { locatedBlocks } from '../../server/syntax/located-block';

const claims = Array.from(
  { length: 9_000 },
  (_, i) => `CLP*A${i}*${i % 5}*${i}.5*0.125**12*X${i}~\nREF*F8*O${i}~\n`,
);
const claimsText = `ST*835*0001~\n${claims.join('')}`;

function storeClaims(text = claimsText) {
  const recalled: number[] = [];
  const recall = (start: number, end: number) => {
    recalled.push(end - start);
    return text.slice(start, end);
  };
  const store = createClaimStore({ recall, packer: zlibPacker }, usualDelimiters);
  for (const located of locatedBlocks(parseDocument(text).sequence.blocks)) {
    if (isClaim(located.block)) store.add(located, summaryOf(located.block));
  }
  return { store, recalled };
}

test('the summaries of packed claims are those of the claims', () => {
  const { store } = storeClaims();
  const blocks = parseDocument(claimsText).sequence.blocks.filter(isClaim);
  const shown = (summary: ReturnType<typeof summaryOf>) => {
    const { account, control, status, charge, paid, paidField, original, lines } = summary;
    const amounts = [charge, paid].map((amount) => amount && formatMoney(amount));
    return { account, control, status, amounts, paidField, original, lines };
  };
  assert.equal(store.length, claims.length);
  assert.deepEqual([...store].map(shown), blocks.map(summaryOf).map(shown));
});

test('claims that are read again one after another are recalled in long stretches', () => {
  const { store, recalled } = storeClaims();
  let segments = 0;
  for (const { block } of store) segments += block.segments;
  assert.equal(segments, 2 * claims.length);
  assert.ok(recalled.length <= 2 + claimsText.length / 65_536, `${recalled.length} times`);
});

test('claims that are compared with an earlier one are recalled in long stretches', () => {
  const { store, recalled } = storeClaims();
  let first: ReturnType<typeof summaryOf> | undefined;
  for (const summary of store) {
    first ??= summary;
    assert.equal(summary.block.segments, first.block.segments);
  }
  assert.ok(recalled.length <= 2 + (2 * claimsText.length) / 65_536, `${recalled.length} times`);
});

test('claims of one status are found among the packed ones', () => {
  const { store } = storeClaims();
  const accounts = [...(store.withStatus?.('3') ?? [])].map(({ account }) => account?.value);
  assert.deepEqual(
    accounts,
    claims.flatMap((_, i) => (i % 5 === 3 ? [`A${i}`] : [])),
  );
});

test('of a claim that is too large, only what is read of it is recalled', () => {
  const { store, recalled } = storeClaims(`ST*835*0001~CLP*A1*1*5*4.125~${'~'.repeat(600_000)}`);
  const [summary] = store;
  assert.equal(summary?.paidField?.start, 'CLP*A1*1*5*'.length);
  assert.deepEqual(recalled, [65_536]);
});
