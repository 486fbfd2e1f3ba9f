import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { bin, contributes, version } from '../../package.json';
import { assistantTools } from '../../server/assistant';
import { folderWith } from './folder';
import { run } from './run';
import { unbalanced } from './texts';

test('an assistant is told of every tool, as the editor is', async (t) => {
  const client = await startAssistant(t, folderWith(t, {}));
  assert.deepEqual(client.getServerVersion(), { name: 'x12-835', version });
  const { tools } = await client.listTools();
  const names = assistantTools.map(({ name }) => name);
  assert.deepEqual(
    tools.map(({ name }) => name),
    names,
  );
  const inEditor = contributes.languageModelTools.map(({ toolReferenceName }) => toolReferenceName);
  assert.deepEqual(inEditor, names);
  for (const { annotations } of tools) assert.equal(annotations?.readOnlyHint, true);
});

test('the figures are those of the command line', async (t) => {
  const folder = folderWith(t, {});
  const file = join(folder, 'sample.835');
  copyFileSync('client/media/sample.835', file);
  const client = await startAssistant(t, folder);
  const [{ findings, summary }] = JSON.parse((await run(['check', '--format', 'json', file])).out);
  const payment = (await ask(client, 'summarize_payment', { file })).payments[0];
  assert.deepEqual([payment.charged, payment.paid], [summary.charged, summary.paid]);
  assert.equal(payment.counts.claims, summary.claims);
  const listed = await ask(client, 'list_findings', { file: 'sample.835' });
  const places = (all: { rule?: string; check?: string; segment: number }[]) =>
    all.map(({ rule, check, segment }) => `${rule ?? check} ${segment}`);
  assert.deepEqual(places(listed.findings), places(findings));
  const { notRight, total } = await ask(client, 'check_sequestration', { file });
  assert.equal(total.reduction, summary.sequestration.amount ?? summary.sequestration);
  assert.deepEqual(
    [notRight[0].segment, notRight[0].reduction, notRight[0].expected],
    [27, '2.04', '2.40'],
  );
  const { message } = await ask(client, 'draft_payer_message', { file, segment: 27 });
  assert.match(
    message,
    /\[payment number\] dated 2025-11-14\.\nSegment 27, element 6: .*2\.04, 2\.40/,
  );
  assert.equal((await ask(client, 'compare_remittances', { left: file, right: file })).same, true);
  const { codes } = await ask(client, 'explain_code', { codes: 'CO253 N265 PLB:WO claim-balance' });
  assert.deepEqual(
    codes.map((one: { codes: string }) => one.codes),
    ['CO 253, N265', 'PLB WO', 'claim-balance'],
  );
  const said = await run(['explain', 'CO253', 'N265']);
  const wide = (text: string) => text.replace(/\s+/g, ' ').trim();
  assert.equal(wide([codes[0].codes, ...codes[0].meaning].join(' ')), wide(said.out));
  const separate = await ask(client, 'explain_code', { codes: 'CO45, PR1, CO999, N99999999' });
  assert.deepEqual(
    separate.codes.map((one: { codes: string }) => one.codes),
    ['CO 45', 'PR 1'],
  );
});

test('no file outside the allowed folders is read, by whatever way', async (t) => {
  const outside = folderWith(t, { 'secret.835': unbalanced });
  const folder = folderWith(t, { 'own.835': unbalanced });
  symlinkSync(join(outside, 'secret.835'), join(folder, 'link.835'));
  mkdirSync(join(folder, 'inner'));
  const client = await startAssistant(t, folder);
  assert.equal((await ask(client, 'summarize_payment', { file: 'inner/../own.835' })).count, 1);
  const refusals = await Promise.all(
    [
      join(outside, 'secret.835'),
      'link.835',
      '../secret.835',
      'none.835',
      'inner',
      '',
      '\0',
      7,
    ].map((file) => client.callTool({ name: 'summarize_payment', arguments: { file } })),
  );
  for (const { isError, content } of refusals) {
    const said = (content as { text: string }[])[0]?.text ?? '';
    assert.equal(isError, true);
    assert.match(
      said,
      /^(This is not a file in an allowed folder|Name the path of a remittance)\.$/,
    );
  }
});

test('mcp is told which folders it may read', async () => {
  for (const args of [[], ['--allow', 'no such folder'], ['--allow', '.', 'a.835']]) {
    const { status, out, err } = await run(['mcp', ...args]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /--allow/);
  }
});

async function startAssistant(t: TestContext, folder: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const args = [bin['x12-835'], 'mcp', '--allow', folder];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  t.after(() => client.close());
  return client;
}

async function ask(client: Client, name: string, input: Readonly<Record<string, unknown>>) {
  const { content } = await client.callTool({ name, arguments: input });
  return JSON.parse((content as { text: string }[])[0]?.text ?? '');
}
