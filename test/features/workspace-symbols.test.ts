import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SymbolInformation, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { maxHits } from '../../server/features/find/search';
import { splitAddress } from '../../server/protocol/split-address';
import { sample, spellings, textAt } from '../ask';
import { startClient } from '../client';

const texts = new Map(
  Object.entries(spellings).map(([spelling, write]) => [
    `file:///${encodeURIComponent(spelling)}.835`,
    write(sample('commercial')),
  ]),
);

/** What an editor with all the spellings open is answered. */
async function find(query: string, open: ReadonlyMap<string, string> = texts) {
  const client = await startClient();
  for (const [uri, text] of open) client.open(uri, text);
  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
  await client.close();
  return found as SymbolInformation[];
}

test('claims and payments are found in every open file', async () => {
  for (const [query, name, within, segment] of [
    ['NG55-1001', 'Claim NG55-1001 · HM2025099101', 'Payment 1048823', /^CLP.NG55-1001/],
    ['hm2025099109', 'Claim NG55-1009 · HM2025099109', 'Payment 1048823', /^CLP.NG55-1009/],
    ['1048823', 'Payment 1048823 · 487.20', 'HARBORLINE MUTUAL HEALTH', /^ST.835.0001/],
    ['$487.20', 'Payment 1048823 · 487.20', 'HARBORLINE MUTUAL HEALTH', /^ST.835.0001/],
    ['', 'Payment 1048823 · 487.20', 'HARBORLINE MUTUAL HEALTH', /^ST.835.0001/],
  ] as const) {
    const found = await find(query);
    assert.equal(found.length, texts.size, query);
    for (const hit of found) {
      assert.deepEqual([hit.name, hit.containerName], [name, within]);
      assert.match(textAt(texts.get(hit.location.uri) ?? '', hit.location.range), segment);
    }
  }
});

test('both claims of an account are found, and nothing for other numbers', async () => {
  const one = new Map([...texts].slice(0, 1));
  const names = (await find('ng55-0874', one)).map(({ name }) => name);
  assert.deepEqual(names, ['Claim NG55-0874 · HM2025088107', 'Claim NG55-0874 · HM2025099117']);
  assert.deepEqual(await find('NG99-0000', one), []);
  assert.deepEqual(await find('1048823', new Map()), []);
});

test('a claim is found in a remittance alone, never in a view of it', async () => {
  const [[source, text] = ['', '']] = texts;
  const identity = { numbers: [], nth: 0 };
  const view = splitAddress({ source, part: 'file', title: 'split', identity, numbering: [] });
  const both = new Map([...texts].slice(0, 1)).set(view, text);
  assert.deepEqual(
    (await find('NG55-1001', both)).map(({ location }) => location.uri),
    [source],
  );
  assert.deepEqual(await find('NG55-1001', new Map([[view, text]])), []);
});

test('an amount is found with and without its comma', async () => {
  const text = sample('commercial').replace('BPR*I*487.2*', 'BPR*I*1487.2*');
  for (const query of ['1,487.20', '1487.2', '$1,487']) {
    assert.equal((await find(query, new Map([['file:///a.835', text]]))).length, 1, query);
  }
});

test('the number of hits is limited', async () => {
  const text = 'CLP*A1*1*100*80~'.repeat(maxHits + 1);
  assert.equal((await find('A1', new Map([['file:///a.835', text]]))).length, maxHits);
});
