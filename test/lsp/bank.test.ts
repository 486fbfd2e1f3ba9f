import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HoverRequest } from 'vscode-languageserver';
import {
  bankFileRequest,
  decideDepositRequest,
  exportFolderPageRequest,
  folderFileRequest,
  folderPageRequest,
  paymentsRequest,
} from '../../server/protocol/folder';
import { startClient, type TestClient } from '../client';
import { nacha } from '../folder/bank-texts';
import { remittance } from '../folder/remittance';

const uri = 'file:///a.835';
const bank = 'file:///october%20bank.ach';
const text = remittance([
  { trace: 'T1', amount: '80' },
  { trace: 'T2', amount: '90' },
  { trace: 'T3', amount: '70' },
]);
const bankText = nacha([
  { cents: 8_000, addenda: 'TRN*1*T1*1999999999~' },
  { cents: 9_100, addenda: 'TRN*1*T2*1999999999~' },
]);
const query = { page: 'deposits', today: '2025-10-16' } as const;

async function clientWithFolder() {
  const client = await startClient();
  await client.ask(folderFileRequest, { uri, text, sidecar: null });
  return client;
}

async function depositsOf(client: TestClient) {
  const page = await client.ask(folderPageRequest, query);
  assert.ok(page?.page === 'deposits');
  return page;
}

test('a bank file is matched with the folder, listed, filtered, and named on the payment', async () => {
  const client = await clientWithFolder();
  const unmatched = async () =>
    (await client.ask(paymentsRequest, { only: 'unmatched' }))?.rows.map(({ trace }) => trace);
  assert.equal((await depositsOf(client)).bank, undefined);
  assert.deepEqual(await unmatched(), []);
  assert.equal((await client.ask(paymentsRequest, {}))?.hasBank, false);
  const read = { uri: bank, text: bankText, sidecar: null, columns: [] };
  assert.deepEqual(await client.ask(bankFileRequest, read), { state: 'read' });
  const page = await depositsOf(client);
  assert.deepEqual(
    page.lists.map(({ list, count }) => `${list} ${count}`),
    ['proposed 0', 'amountDiffers 1', 'withoutDeposit 1', 'checks 0'].concat([
      ...['withoutRemittance 0', 'matched 1', 'zero 0'],
    ]),
  );
  assert.deepEqual((await unmatched())?.sort(), ['T2', 'T3']);
  assert.equal((await client.ask(paymentsRequest, {}))?.hasBank, true);
  const csv = await client.ask(exportFolderPageRequest, { query, format: 'csv' });
  assert.match(
    csv && 'text' in csv ? csv.text : '',
    /^State,Payer,.*\r\nMatched,EXAMPLE PAYER,T1,/,
  );
  const xlsx = await client.ask(exportFolderPageRequest, { query, format: 'xlsx' });
  assert.ok(xlsx && 'base64' in xlsx && xlsx.base64.startsWith('UEsD'));

  client.open(uri, text);
  const hover = async (line: number) => {
    const asked = { textDocument: { uri }, position: { line, character: 7 } };
    const found = await client.connection.sendRequest(HoverRequest.type, asked);
    return JSON.stringify(found?.contents);
  };
  assert.match(await hover(3), /line 3 of october bank\.ach: 80\.00 deposited on 10\/06\/2025/);
  assert.match(await hover(4), /\*\*Bank:\*\* line 3 of/);
  assert.match(await hover(9), /91\.00 deposited.*, 1\.00 more than this payment/);
  assert.match(await hover(15), /no deposit for this payment in october bank\.ach/);
  await client.close();
});

test('a hover names the deposit of its own payment, also without a trace number', async () => {
  const client = await startClient();
  const untraced = remittance([
    { trace: '', amount: '100' },
    { trace: '', amount: '200' },
  ]);
  await client.ask(folderFileRequest, { uri, text: untraced, sidecar: null });
  const one = nacha([{ cents: 10_000 }]);
  await client.ask(bankFileRequest, { uri: bank, text: one, sidecar: null, columns: [] });
  client.open(uri, untraced);
  const hover = async (line: number) => {
    const asked = { textDocument: { uri }, position: { line, character: 7 } };
    const found = await client.connection.sendRequest(HoverRequest.type, asked);
    return JSON.stringify(found?.contents);
  };
  assert.match(await hover(3), /\*\*Bank:\*\* line 3 of october bank\.ach: 100\.00 deposited/);
  assert.match(await hover(9), /\*\*Bank:\*\* no deposit for this payment/);
  await client.close();
});

test('the page says that a bank file is incomplete', async () => {
  const client = await clientWithFolder();
  const missingOf = async (sent: string) => {
    await client.ask(bankFileRequest, { uri: bank, text: sent, sidecar: null, columns: [] });
    return (await depositsOf(client)).bank?.missing;
  };
  const cut = bankText.slice(0, bankText.lastIndexOf('\n9'));
  assert.equal(await missingOf(cut), 'the file control (record 9)');
  assert.equal(await missingOf(bankText), undefined);
  await client.close();
});

test('columns of CSV are asked for once, and a proposal is decided', async () => {
  const client = await clientWithFolder();
  const csv = { uri: bank, text: 'Posted,Credit\n10/8/2025,70.00\n', sidecar: null };
  const asked = await client.ask(bankFileRequest, { ...csv, columns: [{ amount: 'Other' }] });
  assert.deepEqual(asked, { state: 'columns', head: ['Posted', 'Credit'] });
  const columns = { amount: 'Credit', date: 'Posted' };
  const known = [{ amount: 'Credit' }, columns, { amount: 7 } as never];
  assert.deepEqual(await client.ask(bankFileRequest, { ...csv, columns: known }), {
    state: 'read',
  });
  const proposed = (await depositsOf(client)).lists[0];
  const { payment, bank: line } = proposed?.rows[0] ?? {};
  assert.equal(payment?.trace, 'T3');
  const address = { file: uri, segment: payment?.segment ?? 0, line: line?.line ?? 0 };
  const decide = { decision: 'accepted', reason: 'two days later', decided: '2025-10-09' } as const;
  const { text: sidecar = '' } = await client.ask(decideDepositRequest, {
    ...address,
    sidecar: null,
    decide,
  });
  assert.deepEqual(JSON.parse(sidecar).columns, columns);
  // The sidecar has the columns: nobody is asked again.
  await client.ask(bankFileRequest, { ...csv, sidecar, columns: [] });
  const lists = (await depositsOf(client)).lists;
  assert.deepEqual(lists?.find(({ list }) => list === 'matched')?.rows[0]?.decision, {
    decision: 'accepted',
    reason: 'two days later',
    line: 2,
  });
  await client.close();
});

test('a decision is written about a pair that the page shows, and about no other', async () => {
  const client = await clientWithFolder();
  const csv = {
    uri: bank,
    text: 'Posted,Credit\n10/8/2025,70.00\n10/6/2025,5.00\n',
    columns: [{ amount: 'Credit', date: 'Posted' }],
  };
  await client.ask(bankFileRequest, { ...csv, sidecar: null });
  const segment = (await depositsOf(client)).lists[0]?.rows[0]?.payment?.segment ?? 0;
  const decided = '2025-10-09';
  const decide = { decision: 'rejected', reason: 'another payer', decided } as const;
  const pair = { file: uri, segment, line: 2 };
  const write = (sidecar: string | null, at: typeof pair, what?: typeof decide) =>
    client.ask(decideDepositRequest, { ...at, sidecar, ...(what && { decide: what }) });
  const gone = { problem: 'The payment or the deposit is no longer there.' };
  assert.deepEqual(await write(null, { ...pair, line: 3 }, decide), gone);
  assert.deepEqual(await write(null, { ...pair, segment: 3 }, decide), gone);
  assert.deepEqual(await write(null, pair), gone);
  const { text: sidecar = '' } = await write(null, pair, decide);
  await client.ask(bankFileRequest, { ...csv, sidecar });
  assert.deepEqual(await write(sidecar, pair, decide), gone);
  const undone = await write(sidecar, pair);
  assert.deepEqual(JSON.parse(undone.text ?? '').decisions, []);
  await client.close();
});

test('a file that is not a bank file changes nothing', async () => {
  const client = await clientWithFolder();
  for (const other of ['', 'ISA*00', 'one line of words\n']) {
    const read = { uri: bank, text: other, sidecar: null, columns: [] };
    assert.deepEqual(await client.ask(bankFileRequest, read), { state: 'not a bank file' });
  }
  assert.deepEqual(await client.ask(bankFileRequest, {} as never), { state: 'not a bank file' });
  assert.equal((await depositsOf(client)).bank, undefined);
  const nowhere = { file: uri, segment: 3, line: 1, sidecar: null };
  assert.ok((await client.ask(decideDepositRequest, nowhere)).problem);
  await client.close();
});
