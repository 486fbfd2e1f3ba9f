import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { unbalanced } from './texts';

test('--watch checks again when a file changes or comes, and ends with the last status', async (t) => {
  const folder = folderWith(t, {});
  await builtCommand(folder);
  writeFileSync(join(folder, 'a.835'), unbalanced);
  const args = [join(folder, 'cli.js'), 'check', '.', '--watch', '--format', 'ndjson'];
  const child = spawn(process.execPath, args, { cwd: folder });
  t.after(() => child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  /** The files of the next run, of which there are this many. */
  const nextRun = async (count: number) => {
    while (out.split('\n').length <= count) await once(child.stdout, 'data');
    const lines = out.trim().split('\n');
    out = '';
    return lines.map((line) => JSON.parse(line).file);
  };
  assert.deepEqual(await nextRun(1), ['a.835']);
  writeFileSync(join(folder, 'b.era'), unbalanced);
  assert.deepEqual(await nextRun(2), ['a.835', 'b.era']);
  writeFileSync(join(folder, 'a.835'), unbalanced.replace('*80*5', '*90*5'));
  assert.deepEqual(await nextRun(2), ['a.835', 'b.era']);
  child.kill('SIGINT');
  const [status] = await once(child, 'exit');
  assert.equal(status, 1);
});
