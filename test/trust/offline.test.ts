import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { folderWith } from '../cli/folder';

const sample = resolve('test', 'samples', 'medicare-part-b.835');
const preload = resolve('test', 'trust', 'preload', 'offline.mjs');
const cli = resolve('dist', 'server', 'cli.js');

/** Command lines that read, add up, and write remittances, the second one in threads. */
const commands = [
  ['check', '--format', 'sarif', sample],
  ['report', '--jobs', '2', sample, sample],
  ['export', '--format', 'xlsx', '--out', 'rows.xlsx', sample],
  ['fix', 'a.835'],
  ['deidentify', sample],
];

test('no command reaches for a network or another program', async (t) => {
  const folder = folderWith(t, { 'a.835': readFileSync(sample, 'utf8') });
  const log = join(folder, 'log');
  const queue = [...commands];
  const worker = async () => {
    for (let args = queue.pop(); args; args = queue.pop()) {
      const child = start([cli, ...args], folder, log);
      const [err, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
      child.stdout.destroy();
      assert.ok(status === 0 || status === 1, `${args.join(' ')}: ${err}`);
    }
  };
  await Promise.all([worker(), worker()]);
  assert.equal(triedIn(log), '');
});

for (const bundle of [
  ['dist/server/node.js', '--stdio'],
  ['dist/server/cli.js', 'lsp', '--stdio'],
]) {
  test(`the server reaches for no network: ${bundle.join(' ')}`, async (t) => {
    const log = join(folderWith(t, {}), 'log');
    const child = start(bundle, process.cwd(), log);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const uri = 'file:///remittance.835';
    const params = { processId: null, rootUri: null, capabilities: {} };
    await connection.sendRequest(InitializeRequest.type, params);
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'x12-835', version: 1, text: readFileSync(sample, 'utf8') },
    });
    const position = { line: 3, character: 1 };
    assert.ok(await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }));
    await connection.sendRequest(ShutdownRequest.type);
    const ended = once(child, 'exit');
    await connection.sendNotification(ExitNotification.type);
    await ended;
    connection.dispose();
    assert.equal(triedIn(log), '');
  });
}

test('what would reach for a network is seen', async (t) => {
  const folder = folderWith(t, {});
  const log = join(folder, 'log');
  writeFileSync(
    join(folder, 'a.mjs'),
    `import { connect } from 'node:net'; import { lookup } from 'node:dns';
     for (const tried of [() => connect(1), () => lookup('a', () => {}), () => fetch('http://a')]) {
       try { tried(); } catch {}
     }`,
  );
  const child = start(['a.mjs'], folder, log);
  await once(child, 'exit');
  assert.equal(triedIn(log), 'net.connect\ndns.lookup\nfetch\n');
});

test('no source of what ships names a module of a network', () => {
  for (const bundle of ['server/cli.js', 'server/mcp.js', 'server/node.js', 'client/node.js']) {
    const source = readFileSync(join('dist', bundle), 'utf8');
    const named = source.match(/require\("(node:)?(https?|http2|tls|dgram|dns)(\/promises)?"\)/g);
    assert.equal(named, null, bundle);
  }
});

function start(args: readonly string[], cwd: string, log: string) {
  const env = { ...process.env, OFFLINE_LOG: log };
  return spawn(process.execPath, ['--import', preload, ...args], { cwd, env });
}

function triedIn(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
}
