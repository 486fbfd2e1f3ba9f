import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import {
  createProtocolConnection,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';

/*
 * The package as npm installs it: packed, and installed in an empty folder without a network, so
 * that it needs no other package.
 */

const folder = mkdtempSync(join(tmpdir(), 'x12-835-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
const envOf = Object.fromEntries(
  Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, { cwd, env, encoding: 'utf8' });
const packed = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], '.');
const [{ filename }] = JSON.parse(packed);
writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
npm(['install', '--no-audit', '--no-fund', join(folder, filename)], folder);
for (const [name, at] of [
  ['one.835', 'remits'],
  ['two.835', join('remits', 'april')],
] as const) {
  mkdirSync(join(folder, at), { recursive: true });
  copyFileSync('client/media/sample.835', join(folder, at, name));
}

const run = (args: readonly string[]) =>
  spawnSync('npx', ['x12-835', ...args], { cwd: folder, env, encoding: 'utf8' });

test('the package brings no other package', () => {
  const { dependencies } = JSON.parse(npm(['ls', '--all', '--json'], folder));
  assert.deepEqual(Object.keys(dependencies), ['x12-835']);
  assert.equal(dependencies['x12-835'].dependencies, undefined);
});

test('npx x12-835 says its version, and checks files by a pattern', () => {
  assert.equal(run(['--version']).stdout, `${version}\n`);
  const { status, stdout } = run(['check', '--format', 'json', '**/*.835']);
  assert.equal(status, 1);
  const files = JSON.parse(stdout).map(({ file }: { file: string }) => file.replaceAll('\\', '/'));
  assert.deepEqual(files.sort(), ['remits/april/two.835', 'remits/one.835']);
});

test('npx x12-835 lsp serves an editor', async () => {
  const server = spawn('npx', ['x12-835', 'lsp', '--stdio'], { cwd: folder, env });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const params = { processId: null, rootUri: null, capabilities: {} };
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params);
  assert.equal(serverInfo?.version, version);
  await connection.sendRequest(ShutdownRequest.type);
  connection.dispose();
  server.kill();
});

test('npx x12-835 mcp serves an assistant', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const args = ['x12-835', 'mcp', '--allow', 'remits'];
  await client.connect(new StdioClientTransport({ command: 'npx', args, cwd: folder, env: envOf }));
  const { content } = await client.callTool({
    name: 'summarize_payment',
    arguments: { file: 'one.835' },
  });
  assert.match(JSON.stringify(content), /1045\.04/);
  await client.close();
});

test('the library reads, checks, and reports what the command line does', () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { readFileSync } from 'node:fs';
    import { check, parseDocument, renderText, report, version } from 'x12-835';
    const remittance = parseDocument(readFileSync('remits/one.835', 'utf8'));
    const page = report(remittance);
    const findings = check(remittance);
    const off = check(remittance, { rules: { 'set-segment-count': 'off' } }).length;
    console.log(JSON.stringify({ version, findings, off, page, text: renderText(page) }));`,
  );
  const said = execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' });
  const { findings, off, page, text, ...rest } = JSON.parse(said);
  const [{ findings: byCommand, summary }] = JSON.parse(
    run(['check', '--format', 'json', 'remits/one.835']).stdout,
  );
  assert.deepEqual(findings, byCommand);
  assert.equal(off, 1);
  assert.equal(page.ledger.paid, summary.paid);
  assert.match(text, /^Payment .* · 1,045\.04/);
  assert.equal(rest.version, version);
});

test('the library compiles in strict TypeScript, for Node and for browsers', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { check, type Finding, type Page, parseDocument, report } from 'x12-835';
    const remittance = parseDocument('ISA*00*');
    const findings: readonly Finding[] = check(remittance, { rules: { 'claim-balance': 'off' } });
    const page: Page | null = report(remittance, { page: 'worklist' });
    const claim = report(remittance, { page: 'claim', segment: 12 });
    export const words: string[] = findings.map(({ check, message }) => check + message);
    export const stake: string = page?.page === 'worklist' ? page.atStake : '';
    export const paid: string | undefined = claim?.page === 'claim' ? claim.paid.amount : undefined;
    // @ts-expect-error A segment is a number.
    report(remittance, { page: 'claim', segment: 'x' });`,
  );
  for (const resolution of ['nodenext', 'bundler']) {
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    const options = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--types', ''];
    const target = ['--target', 'es2022', '--module', module, '--moduleResolution', resolution];
    const tsc = resolve('node_modules', '.bin', 'tsc');
    const args = [...options, ...target, '--skipLibCheck', 'false', 'use.ts'];
    const { status, stdout } = spawnSync(tsc, args, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  }
});

test('the library runs where there is no Node', () => {
  const code = `const { parseDocument, check } = await import(process.argv[1]);
    console.log(check(parseDocument('ISA*00*')).length > 0);`;
  const bundle = join(folder, 'node_modules', 'x12-835', 'dist', 'server', 'api.mjs');
  const without = "for (const name of ['Buffer', 'require']) delete globalThis[name];";
  const args = ['--input-type=module', '-e', `${without}\n${code}`, bundle];
  assert.equal(execFileSync(process.execPath, args, { encoding: 'utf8' }), 'true\n');
});
