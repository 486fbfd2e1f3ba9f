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
  { length: 3_000 },
  (_, i) => `CLP*A${i}*${i % 5}*${i}.5*0.125**12*X${i}~\nREF*F8*O${i}~\n`,
);
const text = `ST*835*0001~\n${claims.join('')}`;

function storeClaims() {
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
  const blocks = parseDocument(text).sequence.blocks.filter(isClaim);
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
  assert.ok(recalled.length <= 2 + text.length / 65_536, `${recalled.length} times`);
});
