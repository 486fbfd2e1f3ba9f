import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SymbolInformation, WorkspaceSymbolRequest } from 'vscode-languageserver';
import {
  folderFileRequest,
  folderForgetNotification,
  folderNotesNotification,
  paymentsRequest,
} from '../../server/protocol/folder';
import { sample } from '../ask';
import { startClient } from '../client';
import { remittance } from '../folder/remittance';

const uri = 'file:///closed.835';
const text = remittance([
  { trace: 'T1', amount: '80', body: ['CLP*A7*1*100*80**12*X1', 'CAS*CO*45*20'] },
]);

test('a folder is listed as its files are read, change, and go', async () => {
  const client = await startClient();
  const list = async () =>
    (await client.ask(paymentsRequest, {}))?.rows.map(({ trace, mark }) => [trace, mark]);
  assert.deepEqual(await list(), []);
  assert.deepEqual(await client.ask(folderFileRequest, { uri, text, sidecar: null }), {
    payments: 1,
  });
  assert.deepEqual(await list(), [['T1', undefined]]);
  const anchor = { trace: 'T1' };
  const note = { id: '1', kind: 'posted', status: 'open', anchor, text: 'x', created: '2025' };
  const sidecar = JSON.stringify({ version: 1, traces: ['T1'], notes: [note] });
  client.tell(folderNotesNotification, { uri, sidecar });
  assert.deepEqual(await list(), [['T1', 'posted']]);
  client.tell(folderForgetNotification, { uri });
  assert.deepEqual(await list(), []);
  await client.close();
});

test('closed files are searched with the open ones, which are as they are in the editor', async () => {
  const client = await startClient();
  const open = 'file:///open.835';
  client.open(open, sample('commercial'));
  for (const file of [uri, open]) {
    await client.ask(folderFileRequest, { uri: file, text, sidecar: null });
  }
  const find = async (query: string) => {
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return (found as SymbolInformation[]).map(({ name, location }) => [name, location.uri]);
  };
  assert.deepEqual(await find('a7'), [['Claim A7 · X1', uri]]);
  assert.deepEqual(await find('$80'), [['Payment T1 · 80.00', uri]]);
  assert.deepEqual(await find('NG55-1001'), [['Claim NG55-1001 · HM2025099101', open]]);
  await client.close();
});

test('what a client sends amiss breaks nothing', async () => {
  const client = await startClient();
  assert.deepEqual(await client.ask(folderFileRequest, {} as never), { payments: 0 });
  assert.equal(await client.ask(paymentsRequest, null as never), null);
  assert.deepEqual((await client.ask(paymentsRequest, {}))?.rows, []);
  await client.close();
});
