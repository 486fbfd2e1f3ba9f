import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigurationRequest, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { PlacedAccount } from '../../server/folder/ledger/ledger';
import {
  compareFilesRequest,
  exportFolderPageRequest,
  type FolderPageQuery,
  folderFileRequest,
  folderForgetNotification,
  folderPageRequest,
} from '../../server/protocol/folder';
import { partsAsText } from '../../server/render/text';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { startClient, type TestClient } from '../client';
import { remittance } from '../folder/remittance';

const samples = ['commercial', 'medicare-part-a', 'medicare-part-b'].map(
  (name) => `test/samples/${name}.835`,
);

/** 5.00 of 100.00, where 2% are due. */
const reducedTooMuch = [
  'CLP*A1*1*200*95*0*MB*X1',
  'SVC*HC:99213*200*95',
  'DTM*472*20251001',
  'CAS*CO*45*100**253*5',
];

async function clientWith(files: Readonly<Record<string, string>>): Promise<TestClient> {
  const client = await startClient();
  const first = await client.ask(folderPageRequest, { page: 'report', by: 'month' });
  // Files are added up once somebody wanted that.
  assert.ok(first?.page === 'report' && first.unread);
  for (const [name, text] of Object.entries(files)) {
    await client.ask(folderFileRequest, { uri: `file:///${name}`, text, sidecar: null });
  }
  return client;
}

async function csvOf(client: TestClient, query: FolderPageQuery): Promise<string> {
  const saved = await client.ask(exportFolderPageRequest, { query, format: 'csv' });
  return saved && 'text' in saved ? saved.text : '';
}

test('the ledger of a folder names the payments at both ends of a balance', async () => {
  const body = (plb: string) => ['CLP*A1*1*100*100**12*X1', `PLB*1234567893*20251231*${plb}`];
  const client = await clientWith({
    'a.835': remittance([{ trace: 'T1', amount: '150', body: body('FB:T1*-50') }]),
    'b.835': remittance([
      { trace: 'T2', amount: '30', date: '20251013', body: body('FB:T1*50*FB:T0*20') },
    ]),
  });
  const page = await client.ask(folderPageRequest, { page: 'ledger' });
  assert.ok(page?.page === 'ledger');
  const [account] = page.accounts as [PlacedAccount];
  const { opening, closing, entries, missing } = account;
  assert.deepEqual([opening, closing, page.all, page.missing], ['20.00', '0.00', 1, 1]);
  assert.deepEqual(
    entries.map(({ trace, others }) => [trace, others.map(({ file }) => file)]),
    [
      ['T1', ['file:///b.835']],
      ['T2', ['file:///a.835']],
      ['T2', []],
    ],
  );
  assert.deepEqual(missing[0]?.collectedBy, { file: 'file:///b.835', segment: 3, trace: 'T2' });
  assert.deepEqual(
    page.codes.map(({ code }) => code),
    ['FB'],
  );
  assert.match(await csvOf(client, { page: 'ledger' }), /EXAMPLE PAYER,.*,T2,FB,T1,50\.00,/);
  await client.close();
});

test('the report of a folder is that of the command line, by everything', async () => {
  const texts = samples.map((file) => [file, readFileSync(file, 'utf8')] as const);
  const client = await clientWith(Object.fromEntries(texts));
  for (const by of ['month', 'payer', 'provider', 'code'] as const) {
    const page = await client.ask(folderPageRequest, { page: 'report', by });
    assert.ok(page?.page === 'report' && !page.unread);
    const { out } = await run(['report', '--by', by, ...samples]);
    // Files are only added up here: they are checked where they are open.
    const added = out.replace(/^ *Findings .*\n/m, '');
    const own = partsAsText(page.parts);
    assert.equal(own, added.slice(0, own.length));
    assert.equal(await csvOf(client, { page: 'report', by }), await csvReport(by));
  }
  client.tell(folderForgetNotification, {});
  const empty = await client.ask(folderPageRequest, { page: 'report', by: 'payer' });
  assert.ok(empty?.page === 'report' && empty.parts.length === 1);
  await client.close();

  async function csvReport(by: string): Promise<string> {
    return (await run(['report', '--by', by, '--format', 'csv', ...samples])).out;
  }
});

test('payers that took more than the rate get a message, and the claims are listed', async (t) => {
  const tooMuch = remittance([{ trace: 'T7', amount: '95', body: reducedTooMuch }]);
  const off = join(folderWith(t, { 'off.835': tooMuch }), 'off.835');
  const client = await clientWith({ 'off.835': tooMuch });
  const page = await client.ask(folderPageRequest, { page: 'report', by: 'month' });
  assert.ok(page?.page === 'report');
  const { out } = await run(['report', '--audit', '--format', 'json', off]);
  const { affected, months } = JSON.parse(out);
  assert.equal(page.affected, affected.length);
  assert.ok(affected.length > 0);
  const excess = affected.map((one: { excess: string }) => Number(one.excess));
  const recoverable = months.map((one: { recoverable: string }) => Number(one.recoverable));
  const sum = (all: number[]) => all.reduce((total, one) => total + one, 0).toFixed(2);
  assert.equal(sum(excess), sum(recoverable));
  const csv = await csvOf(client, { page: 'report', by: 'month', affected: true });
  const own = await run(['report', '--audit', '--format', 'csv', off]);
  assert.equal(csv.replaceAll('file:///off.835', off), own.out);
  const [message] = page.messages;
  assert.deepEqual(
    [page.messages.length, message?.payer, message?.excess],
    [1, 'EXAMPLE PAYER', '3.00'],
  );
  // The payer knows the claim by its own number; nothing else of the patient is said.
  assert.equal(
    message?.text,
    'Sequestration reductions (CARC 253) are above the rate on 1 claim, by 3.00 in total:\n' +
      '- 835 remittance T7 dated 10/06/2025, payer claim number X1: CO 253 is 5.00; ' +
      'expected 2.00, so 3.00 too much.\n' +
      'Please review and send corrected remittances, or explain how the amounts were calculated.',
  );
  const parts = await run(['report', '--audit', off]);
  assert.match(parts.out, /^Message to EXAMPLE PAYER \(3\.00\)$/m);
  await client.close();
});

test('a remittance that was received twice is said, and not asked for twice', async () => {
  const text = remittance([{ trace: 'T7', amount: '95', body: reducedTooMuch }]);
  const client = await clientWith({ 'a.835': text, 'copy.835': text });
  const page = await client.ask(folderPageRequest, { page: 'report', by: 'month' });
  assert.ok(page?.page === 'report');
  assert.equal(page.affected, 1);
  assert.deepEqual(
    page.messages.map(({ excess }) => excess),
    ['3.00'],
  );
  const found = page.findings.find(({ check }) => check === 'payment-received-twice');
  assert.equal(found?.file, 'file:///copy.835');
  assert.match(found.message, /^This payment is also in a\.835: /);
  const csv = await csvOf(client, { page: 'report', by: 'month', affected: true });
  assert.equal(csv.trimEnd().split('\r\n').length, 2);
  await client.close();
});

test('a report is made again once the rates or the tolerance of the settings change', async () => {
  // It is read in pieces, between which settings can change.
  const text = `${remittance([{ trace: 'T7', amount: '95', body: reducedTooMuch }])}${'\n'.repeat(600_000)}`;
  const client = await clientWith({ 'a.835': text });
  const query = { page: 'report', by: 'month' } as const;
  const read = () => client.ask(folderFileRequest, { uri: 'file:///a.835', text, sidecar: null });
  const ask = async () => {
    const page = await client.ask(folderPageRequest, query);
    assert.ok(page?.page === 'report');
    return [page.unread, page.messages.map(({ excess }) => excess)];
  };
  const set = (sequestration: unknown) =>
    client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { remittance: { sequestration } },
    });
  assert.deepEqual(await ask(), [false, ['3.00']]);
  await set({});
  assert.deepEqual(await ask(), [false, ['3.00']]);
  for (const changed of [{ rates: [{ from: '2025-01-01', percent: 4 }] }, { tolerance: 10 }]) {
    const reading = read();
    await set(changed);
    assert.equal(await csvOf(client, { ...query, affected: true }), '');
    await reading;
    assert.deepEqual(await ask(), [true, []]);
    await read();
    assert.deepEqual(await ask(), [false, 'rates' in changed ? ['1.00'] : []]);
  }
  await client.close();
});

test('a page that is asked for while settings are read shows what they are then', async () => {
  const client = await startClient({}, { workspace: { configuration: true } });
  let sequestration: unknown = {};
  client.connection.onRequest(ConfigurationRequest.type, async () => [{ sequestration }]);
  const changed = () =>
    client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  const ask = async () => {
    const page = await client.ask(folderPageRequest, { page: 'report', by: 'month' });
    return page?.page === 'report' && page.unread;
  };
  assert.deepEqual([await ask(), await ask()], [true, false]);
  sequestration = { tolerance: 10 };
  const [, unread] = await Promise.all([changed(), ask()]);
  assert.equal(unread, true);
  await client.close();
});

test('two remittances are compared by their money', async () => {
  const client = await startClient();
  const ask = () => client.ask(folderPageRequest, { page: 'compare' });
  const none = await ask();
  assert.ok(none?.page === 'compare' && none.files === undefined);
  const left = { uri: 'file:///a.835', text: remittance([{ trace: 'T1', amount: '80' }]) };
  const text = left.text.replaceAll('\n', '');
  const right = { uri: 'file:///b.835', text };
  const compared = await client.ask(compareFilesRequest, { left, right });
  assert.deepEqual(compared, { notRemittances: [] });
  const same = await ask();
  assert.ok(same?.page === 'compare' && same.same && same.files?.right === 'file:///b.835');
  const other = { uri: 'file:///c.835', text: remittance([{ trace: 'T1', amount: '81' }]) };
  await client.ask(compareFilesRequest, { left, right: other });
  const differing = await ask();
  assert.ok(differing?.page === 'compare');
  assert.deepEqual(differing.differences, [
    { payment: 'T1', what: 'amount', left: '80.00', right: '81.00', by: '1.00' },
  ]);
  assert.match(await csvOf(client, { page: 'compare' }), /T1,,,amount,80\.00,81\.00,1\.00\r\n$/);
  assert.equal(await client.ask(compareFilesRequest, {} as never), null);
  await client.close();
});

test('a file that is not a remittance is never the same money as another', async () => {
  const client = await startClient();
  const good = { uri: 'file:///a.835', text: remittance([{ trace: 'T1', amount: '80' }]) };
  const packed = { uri: 'file:///b.zip', text: 'PK\u0003\u0004\u0014\u0000' };
  const letter = { uri: 'file:///c.835', text: 'Dear provider' };
  const ask = (left: typeof good, right: typeof good) =>
    client.ask(compareFilesRequest, { left, right });
  assert.deepEqual(await ask(packed, letter), { notRemittances: [packed.uri, letter.uri] });
  assert.deepEqual(await ask(good, letter), { notRemittances: [letter.uri] });
  const page = await client.ask(folderPageRequest, { page: 'compare' });
  assert.ok(page?.page === 'compare' && page.files === undefined && !page.same);
  await client.close();
});
