import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { build } from 'esbuild';
import { folderWith } from './folder';
import { allOffBut, unbalanced } from './texts';

test('the built command runs by itself: arguments, streams, and exit status', async (t) => {
  const folder = folderWith(t, { 'a.835': unbalanced });
  const cli = join(folder, 'cli.js');
  await build({
    entryPoints: [join('server', 'cli.ts')],
    outfile: cli,
    bundle: true,
    platform: 'node',
    target: 'node20',
  });
  assert.match(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const args = ['check', 'a.835', '--format', 'ndjson', ...allOffBut('claim-balance')];
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const whole = spawnSync(process.execPath, [cli, ...args, '--severity', 'warning'], options);
  assert.equal(whole.status, 1);
  assert.equal(JSON.parse(whole.stdout).file, 'a.835');
  assert.equal(whole.stderr, '');
  const piped = spawnSync(process.execPath, [cli, ...args, '-'], { ...options, input: unbalanced });
  assert.equal(piped.status, 0);
  assert.equal(piped.stdout.trim().split('\n').length, 2);
  assert.equal(spawnSync(process.execPath, [cli, 'check'], options).status, 2);
});
