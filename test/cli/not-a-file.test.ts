import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { constants, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import { shownFault } from '../../server/cli/input/each-input';
import { openingFlags } from '../../server/cli/input/opening';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { run } from './run';

const sample = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
const skip = process.platform === 'win32' && 'pipes and links are not files there';

/** Every way in which a command reads a file that it is given. */
const options = [
  'deposits --bank PATH a.835',
  'check --config PATH a.835',
  'check --payer-rules PATH a.835',
  'check --baseline PATH a.835',
];
const readers = [
  'check PATH',
  'report PATH',
  'report merge PATH',
  'ledger PATH',
  'show PATH',
  'diff PATH a.835',
  'deidentify PATH',
  'export --format ndjson PATH',
  'check PATH/a.835',
  'fix --diff PATH',
  'check --fix PATH',
  'fix PATH',
  'format PATH',
  ...options,
];

function inFolder(context: TestContext): void {
  const folder = folderWith(context, { 'a.835': sample });
  const before = process.cwd();
  process.chdir(folder);
  context.after(() => process.chdir(before));
}

async function assertRefused(reader: string, path: string, why: string): Promise<void> {
  const { status, out, err } = await run(reader.replace('PATH', path).split(' '));
  assert.deepEqual([status, out], [2, ''], `${reader} ${path}`);
  const [first] = err.split('\n');
  assert.ok(first?.endsWith(`${path}: ${why}`), `${reader} ${path}: ${err}`);
}

test('no command waits for a pipe, a socket, or a device', { skip }, async (context) => {
  inFolder(context);
  execFileSync('mkfifo', ['pipe.zip']);
  symlinkSync('pipe.zip', 'link.zip');
  symlinkSync('/dev/random', 'device.zip');
  const server = createServer().listen('socket.zip');
  await once(server, 'listening');
  context.after(() => server.close());
  for (const path of ['pipe.zip', 'link.zip', 'socket.zip', 'device.zip', '/dev/zero']) {
    for (const reader of [...readers]) {
      if (path === '/dev/zero' && reader.includes('PATH/')) continue;
      await assertRefused(reader, path, 'a pipe, socket, or device, not a file');
    }
  }
});

test('what only looks like a file, such as /proc/kmsg, is not waited for', { skip }, () => {
  assert.ok(openingFlags(join('test', 'samples', 'medicare-part-b.835')) & constants.O_NONBLOCK);
  // This is how reading it then fails; a test must not take the system's messages away.
  const error = Object.assign(new Error('EAGAIN: resource temporarily unavailable, read'), {
    code: 'EAGAIN',
    syscall: 'read',
  });
  assert.equal(shownFault(error), 'a pipe, socket, or device, not a file');
});

test('a folder in the place of a file is named as one', async (context) => {
  inFolder(context);
  mkdirSync('folder');
  for (const reader of options.filter((one) => !one.startsWith('deposits'))) {
    await assertRefused(reader, 'folder', 'a folder, not a file');
  }
});

test('what a shell passes on by a path is read', { skip }, async (context) => {
  const folder = folderWith(context, { 'a.835': sample });
  await builtCommand(folder);
  symlinkSync('a.835', join(folder, 'link.835'));
  const line = '"$0" cli.js check --format json';
  const shell = (command: string) =>
    execFileSync('sh', ['-c', command, process.execPath], { cwd: folder, encoding: 'utf8' });
  const [plain] = JSON.parse(shell(`${line} a.835`));
  for (const [command, file] of [
    [`${line} link.835`, 'link.835'],
    [`cat a.835 | ${line} -`, '-'],
    [`cat a.835 | ${line} /dev/stdin`, '/dev/stdin'],
    [`${line} /dev/stdin < a.835`, '/dev/stdin'],
    [`cat a.835 | ${line} /dev/fd/3 3<&0`, '/dev/fd/3'],
    [`echo '{}' | ${line} --config /dev/fd/3 a.835 3<&0`, 'a.835'],
  ] as const) {
    assert.deepEqual(JSON.parse(shell(command)), [{ ...plain, file }], command);
  }
});
