import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { showFileProgress, showProgress } from '../../server/cli/input/progress';
import { nacha } from '../folder/bank-texts';
import { folderWith } from './folder';
import { run } from './run';

const megabyte = 1_000_000;

test('on a terminal, a bar shows how much of a large file was read, and then disappears', () => {
  const { screen, seen } = fakeScreen(true);
  const progress = showProgress(screen, 'a.835', 1_000 * megabyte);
  progress.add(500 * megabyte);
  assert.match(seen(), /\[#{15}-{15}\] {2}50% of 1,000 MB {2}a\.835$/);
  progress.clear();
  assert.ok(seen().endsWith('\r\u001b[2K'));
});

test('if the size is not known, the bar counts', () => {
  const { screen, seen } = fakeScreen(true);
  showProgress(screen, '-', undefined).add(70 * megabyte);
  assert.match(seen(), /70 MB {2}-$/);
});

test('there is no bar in a pipe or for a small file', () => {
  for (const [terminal, size] of [
    [false, 1_000 * megabyte],
    [true, megabyte],
  ] as const) {
    const { screen, seen } = fakeScreen(terminal);
    const progress = showProgress(screen, 'a.835', size);
    progress.add(size);
    progress.clear();
    assert.equal(seen(), '');
  }
});

test('of many files, a line shows how many were read, and then disappears', () => {
  const { screen, seen } = fakeScreen(true);
  const progress = showFileProgress(screen);
  progress.found(2_500);
  progress.add(1_200);
  assert.match(seen(), /1,200 of 2,500 files$/);
  progress.clear();
  assert.ok(seen().endsWith('\r\u001b[2K'));
});

test('no line is drawn for a few files, or in a pipe', () => {
  for (const [terminal, files] of [
    [false, 1_000],
    [true, 20],
  ] as const) {
    const { screen, seen } = fakeScreen(terminal);
    const progress = showFileProgress(screen);
    progress.found(files);
    progress.add(files);
    progress.clear();
    assert.equal(seen(), '');
  }
});

test('a command over many files shows them on a terminal alone, and never on standard output', async (t) => {
  const text = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
  const names = Array.from({ length: 120 }, (_, i) => `${i}.835`);
  const folder = folderWith(t, Object.fromEntries(names.map((name) => [name, text])));
  writeFileSync(join(folder, 'bank.ach'), nacha([{ cents: 1, addenda: 'TRN*1*T1*1999999999~' }]));
  const verbs = {
    report: ['--format', 'json'],
    ledger: ['--format', 'json'],
    deposits: ['--format', 'json', '--bank', join(folder, 'bank.ach')],
    export: [],
  };
  for (const [verb, options] of Object.entries(verbs)) {
    const args = [verb, ...options, folder];
    const piped = await run(args);
    const shown = await run(args, { terminal: true });
    assert.equal(piped.err, '', verb);
    assert.match(shown.err, /\d+ of 120 files/, verb);
    assert.ok(shown.err.endsWith('\r\u001b[2K'), verb);
    assert.equal(shown.out, piped.out, verb);
  }
});

function fakeScreen(isTTY: boolean) {
  const screen = Object.assign(new PassThrough(), { isTTY, columns: 100 });
  let written = '';
  screen.on('data', (chunk) => {
    written += chunk;
  });
  return {
    screen,
    seen: () => {
      for (let chunk = screen.read(); chunk !== null; chunk = screen.read()) written += chunk;
      return written;
    },
  };
}
