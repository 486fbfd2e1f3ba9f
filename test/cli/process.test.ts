import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { allOffBut, unbalanced } from './texts';

test('the built command runs by itself: arguments, streams, and exit status', async (t) => {
  const folder = folderWith(t, { 'a.835': unbalanced });
  const command = await builtCommand(folder);
  assert.match(readFileSync(join(folder, 'cli.js'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const args = ['check', 'a.835', '--format', 'ndjson', ...allOffBut('claim-balance')];
  const whole = command([...args, '--severity', 'warning']);
  assert.equal(whole.status, 1);
  assert.equal(JSON.parse(whole.out).file, 'a.835');
  assert.equal(whole.err, '');
  const piped = command([...args, '-'], unbalanced);
  assert.equal(piped.status, 0);
  assert.equal(piped.out.trim().split('\n').length, 2);
  assert.equal(command(['check']).status, 2);
});
