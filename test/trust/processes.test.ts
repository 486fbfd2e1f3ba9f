import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { folderWith } from '../cli/folder';

const good = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
const broken = good.replace(/^SE\*\d+/m, 'SE*7').replace(/^IEA\*1/m, 'IEA*2');
const cli = resolve('dist', 'server', 'cli.js');
/** Every step takes half a minute, so it is every third one if not asked otherwise. */
const stride = process.env.TRUST === 'full' ? 1 : 3;

for (const [signal, args] of [
  ['SIGKILL', ['fix', 'a.835']],
  ['SIGTERM', ['fix', 'a.835']],
  ['SIGTERM', ['export', '--out', 'a.835', 'b.835']],
] as const) {
  test(`${args[0]} ended by ${signal} at each step leaves the old file or the new one`, async (t) => {
    const files = { 'a.835': broken, 'b.835': good };
    const done = folderWith(t, files);
    assert.equal((await run(done, args)).status, 0);
    const whole = readFileSync(join(done, 'a.835'), 'utf8');
    let ended = 0;
    for (let nth = 1; nth < 20; nth += stride) {
      const folder = folderWith(t, files);
      const ran = await run(folder, args, 'end-at-step', { END_AT: `${signal}:${nth}` });
      if (ran.status === 0) break;
      assert.equal(ran.signal, signal);
      ended++;
      const now = readFileSync(join(folder, 'a.835'), 'utf8');
      assert.ok(now === broken || now === whole, `step ${nth}`);
      if (signal === 'SIGTERM') assert.deepEqual(readdirSync(folder).sort(), ['a.835', 'b.835']);
    }
    assert.ok(ended >= 2 && ended < 19, `${ended} steps`);
  });
}

test('a command that fails outside every guard says where, and nothing of the file', async (t) => {
  const folder = folderWith(t, { 'a.835': good });
  const { status, err } = await run(folder, ['check', 'a.835'], 'fail');
  assert.equal(status, 2);
  assert.match(err, /^internal error: Error at .*fail\.mjs:\d+:\d+\)?\n$/);
});

test('a full disk that standard output goes to is named, with the status of a failure', {
  skip: !existsSync('/dev/full'),
}, async (t) => {
  const folder = folderWith(t, { 'a.835': good });
  const child = spawn(process.execPath, [cli, 'show', 'a.835'], {
    cwd: folder,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  assert.ok(child.stderr);
  const [err, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.equal(status, 2);
  assert.match(err, /^standard output: ENOSPC/);
});

/** Runs the built command, after something else if need be. */
async function run(folder: string, args: readonly string[], preload?: string, env = {}) {
  const before = preload ? ['--import', resolve('test', 'trust', 'preload', `${preload}.mjs`)] : [];
  const child = spawn(process.execPath, [...before, cli, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [err, [status, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { status, signal, err };
}
