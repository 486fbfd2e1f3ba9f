import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClientCapabilities, HoverRequest } from 'vscode-languageserver/node';
import { commandIds } from '../../server/protocol/command-ids';
import { startClient } from '../client';
import { readFixture } from '../harness';

const uri = 'file:///remittance.835';
const { text } = readFixture('CLP*A1*1*100*80**MB*X1~\nCAS*CO*45*20~\n');

test('findings follow the text', async () => {
  const client = await startClient();
  client.open(uri, text);
  const before = await client.diagnostics(uri, 1);
  const line = text.split('\n').findIndex((segment) => segment.startsWith('CAS'));
  const range = { start: { line, character: 11 }, end: { line, character: 12 } };
  client.change(uri, 2, [{ range, text: '9' }]);
  const after = await client.diagnostics(uri, 2);
  assert.deepEqual(
    before.filter(({ code }) => code === 'claim-balance'),
    [],
  );
  assert.equal(after.filter(({ code }) => code === 'claim-balance').length, 1);
  await client.close();
});

test('a hover names the segment and its place', async () => {
  const client = await startClient();
  client.open(uri, text);
  const line = text.split('\n').findIndex((segment) => segment.startsWith('CAS'));
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line, character: 1 },
  });
  assert.match(JSON.stringify(hover), /Segment 14, CAS/);
  await client.close();
});

test("a finding's code leads to its page where the editor can show it", async () => {
  const wrong = text.replace('CAS*CO*45*20', 'CAS*CO*45*29');
  const linkFor = async (capabilities: ClientCapabilities) => {
    const client = await startClient({}, capabilities);
    client.open(uri, wrong);
    const found = await client.diagnostics(uri, 1);
    await client.close();
    return found.find(({ code }) => code === 'claim-balance')?.codeDescription;
  };
  assert.equal(await linkFor({}), undefined);
  const { showRule } = commandIds;
  assert.deepEqual(await linkFor({ experimental: { remittance: { commands: [showRule] } } }), {
    href: 'command:remittance.showRule?%5B%22claim-balance%22%5D',
  });
});
