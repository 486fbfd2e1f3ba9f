import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { folderWith } from './folder';
import { run } from './run';

const sample = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');

for (const format of ['csv', 'ndjson', 'parquet', 'xlsx']) {
  test(`Ctrl+C while ${format} is written leaves what was there before`, async (t) => {
    const folder = folderWith(t, { 'rows.out': 'before' });
    const cli = start(folder, ['export', '--format', format, '--out', 'rows.out', '-']);
    const begun = hasFiles(folder, 2);
    // Standard input stays open, so that the command cannot come to its end.
    cli.stdin?.write(sample);
    await Promise.race([begun, once(cli, 'exit')]);
    assert.equal(readdirSync(folder).length, 2);
    assert.equal(await interrupt(cli), 'SIGINT');
    assert.deepEqual(readdirSync(folder), ['rows.out']);
    assert.equal(readFileSync(join(folder, 'rows.out'), 'utf8'), 'before');
  });
}

test('Ctrl+C ends a command that runs threads', async (t) => {
  const texts = Array.from({ length: 100 }, (_, i) => [`${i}.835`, sample]);
  const folder = folderWith(t, Object.fromEntries(texts));
  const cli = start(folder, ['export', '--jobs', '2', '.', '-']);
  // The first rows come from a thread.
  const begun = new Promise<void>((done) => {
    cli.stdout?.on('data', (some) => String(some).includes('.835') && done());
  });
  await Promise.race([begun, once(cli, 'exit')]);
  assert.equal(await interrupt(cli), 'SIGINT');
  assert.equal(readdirSync(folder).length, 100);
});

test('Ctrl+C gets its turn while many small files are read', async (t) => {
  const texts = Array.from({ length: 60 }, (_, i) => [`${i}.835`, sample]);
  const folder = folderWith(t, Object.fromEntries(texts));
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  t.after(() => clearInterval(timer));
  await run(['report', '--jobs', '1', folder]);
  assert.ok(turns > 5, `${turns} turns`);
});

test('a complete file takes the place, the mode, and the name of the one before', async (t) => {
  const folder = folderWith(t, { 'a.835': sample });
  const out = join(folder, 'rows.csv');
  writeFileSync(out, 'before', { mode: 0o640 });
  const args = ['export', '--out', out, join(folder, 'a.835')];
  assert.deepEqual(await run(args), { status: 0, out: '', err: '' });
  assert.match(readFileSync(out, 'utf8'), /^file,payment,claim,/);
  assert.equal(statSync(out).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(folder).sort(), ['a.835', 'rows.csv']);
  const missing = await run(['export', '--out', join(folder, 'none', 'rows.csv'), folder]);
  assert.equal(missing.status, 2);
  assert.match(missing.err, /^--out .*rows\.csv: no such file or directory\n/);
});

function start(cwd: string, args: readonly string[]): ChildProcess {
  const stdio = ['pipe', 'pipe', 'inherit'] as const;
  return spawn(process.execPath, [resolve('dist/server/cli.js'), ...args], {
    cwd,
    stdio: [...stdio],
  });
}

/** Interrupts a command and returns the signal that ended it; shells report SIGINT as 130. */
async function interrupt(cli: ChildProcess): Promise<unknown> {
  const exited = once(cli, 'exit');
  cli.kill('SIGINT');
  const [, signal] = await exited;
  return signal;
}

/** Waits until a folder has this many files. */
function hasFiles(folder: string, count: number): Promise<void> {
  return new Promise((done) => {
    const watcher = watch(folder, () => {
      if (readdirSync(folder).length < count) return;
      watcher.close();
      done();
    });
  });
}
