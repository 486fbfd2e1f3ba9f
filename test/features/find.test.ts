import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxHits } from '../../server/features/find/search';
import { findRequest } from '../../server/protocol/find';
import { folderFileRequest } from '../../server/protocol/folder';
import { sample } from '../ask';
import { startClient } from '../client';

const open = 'file:///open.835';
const closed = 'file:///closed.835';

/** A client with one sample open and another one in a closed file of the folder. */
async function startWithSamples() {
  const client = await startClient();
  client.open(open, sample('medicare-part-b'));
  const text = sample('commercial');
  await client.ask(folderFileRequest, { uri: closed, text, sidecar: null });
  return client;
}

test('a hit says who, when, and how much, in open and closed files', async () => {
  const client = await startWithSamples();
  const own = await client.ask(findRequest, { query: 'alderwick, june' });
  assert.deepEqual(
    own?.hits.map(({ place, range, ...rest }) => [rest, place?.segment]),
    [
      [
        {
          kind: 'claim',
          uri: open,
          name: 'Claim MH-20417 · 2025302100417',
          within: 'Payment EFT2511140081',
          patient: 'ALDERWICK, JUNE',
          member: '1EG4TE5MK73',
          from: '2025-10-06',
          through: '2025-10-06',
          charged: '225.00',
          paid: '117.60',
        },
        18,
      ],
    ],
  );
  const other = await client.ask(findRequest, { query: 'jessop' });
  const hits = other?.hits ?? [];
  assert.equal(hits.length > 0, true);
  for (const { uri, patient, member, from, place, within } of hits) {
    assert.equal(uri, closed);
    assert.match(within, /^Payment \d+$/);
    assert.match(patient, /^JESSOP, /);
    assert.notEqual(member, '');
    assert.match(from ?? '', /^2025-/);
    assert.equal(place, undefined);
  }
  await client.close();
});

test('every word counts, in any order, and a name is found by the number of its member', async () => {
  const client = await startWithSamples();
  const names = async (query: string) =>
    (await client.ask(findRequest, { query }))?.hits.map(({ name }) => name);
  const [claim] = (await names('june alderwick')) ?? [];
  assert.deepEqual(await names('1EG4TE5MK73'), [claim]);
  assert.deepEqual(await names('june jessop'), []);
  assert.deepEqual(await names('prairie $1,044.68'), ['Payment EFT2511140081 · 1,044.68']);
  await client.close();
});

test('a date finds claims by their dates of service and payments by their own', async () => {
  const client = await startWithSamples();
  const found = async (query: string) =>
    (await client.ask(findRequest, { query }))?.hits.map(({ name }) => name) ?? [];
  const all = await found('2025-10-06');
  assert.ok(all.includes('Claim MH-20417 · 2025302100417'), all.join());
  for (const query of ['10/06/2025', '10/6/2025', '10/6/25', '10-06-2025', '20251006']) {
    assert.deepEqual(await found(query), all);
  }
  assert.deepEqual(await found('alderwick 10/6/25'), ['Claim MH-20417 · 2025302100417']);
  assert.deepEqual(await found('alderwick 10/5/25'), []);
  assert.deepEqual(await found('10/6/2035'), []);
  assert.deepEqual(await found('prairie 11/14/2025'), ['Payment EFT2511140081 · 1,044.68']);
  await client.close();
});

test('a date within the days of a stay finds it, in open and closed files', async () => {
  const client = await startClient();
  const stay = 'CLP*A1*1*100*80~DTM*232*20251003~DTM*233*20251009~';
  client.open(open, `ST*835*1~BPR*I*80*C*NON************20251120~${stay}`);
  const text = `ST*835*1~BPR*I*80*C*NON************20251120~${stay.replace('A1', 'A2')}`;
  await client.ask(folderFileRequest, { uri: closed, text, sidecar: null });
  for (const [query, finds] of [
    ['10/02/2025', []],
    ['10/03/2025', ['Claim A1', 'Claim A2']],
    ['10/06/2025', ['Claim A1', 'Claim A2']],
    ['10/09/2025', ['Claim A1', 'Claim A2']],
    ['10/10/2025', []],
    ['11/20/2025', ['Payment 80.00', 'Payment 80.00']],
  ] as const) {
    const found = await client.ask(findRequest, { query });
    const names = found?.hits.map(({ name }) => name);
    assert.deepEqual(names, finds);
  }
  await client.close();
});

test('without a query, all claims of the file in front are listed', async () => {
  const client = await startWithSamples();
  client.open('file:///other.835', sample('commercial'));
  const list = async (front?: string) =>
    (await client.ask(findRequest, { query: ' ', ...(front && { front }) }))?.hits.map(
      ({ kind, uri }) => `${kind} ${uri}`,
    );
  const [payment, claim] = ['payment', 'claim'].map((kind) => `${kind} ${open}`);
  const rest = ['payment file:///other.835'];
  assert.deepEqual(await list(open), [payment, ...Array(5).fill(claim), ...rest]);
  assert.deepEqual(await list(), [payment, ...rest]);
  await client.close();
});

test('more hits than a list can show are counted as more', async () => {
  const client = await startClient();
  client.open(open, 'CLP*A1*1*100*80~'.repeat(maxHits + 1));
  const found = await client.ask(findRequest, { query: 'A1' });
  assert.deepEqual([found?.hits.length, found?.more], [maxHits, true]);
  await client.close();
});

test('no patient is logged, whatever is asked', async () => {
  const client = await startWithSamples();
  await client.ask(findRequest, { query: 'ALDERWICK' });
  await client.ask(findRequest, null as never);
  assert.equal(/ALDERWICK|JESSOP/.test(client.log.join('\n')), false);
  await client.close();
});
