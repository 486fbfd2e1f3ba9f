import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { run } from './run';

const good = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');

test('the built command writes a copy without names, with the same findings', async (t) => {
  const folder = folderWith(t, { 'a.835': good });
  const command = await builtCommand(folder);
  assert.equal(command(['deidentify', '--out', 'copy.835', 'a.835']).status, 0);
  const copy = readFileSync(join(folder, 'copy.835'), 'utf8');
  assert.doesNotMatch(copy, /MAPLE|HOLLOW|PRAIRIE|1234567893|EFT2511140081/);
  assert.match(copy, /^BPR\*I\*1044\.68\*C\*ACH\*CCP\*01\*/m);
  assert.equal(readFileSync(join(folder, 'a.835'), 'utf8'), good);
  const figures = (name: string) =>
    command(['check', name]).out.replace(name, '').replace(/^.*?:/, '');
  assert.equal(figures('copy.835'), figures('a.835'));
  const piped = command(['deidentify', '-'], Buffer.from(good));
  assert.equal(piped.status, 0);
  assert.notEqual(piped.out, copy, 'another secret');
  assert.equal(command(['deidentify', '--out', 'copy.835', 'a.835']).status, 2, 'exists');
});

test('it says what was replaced, and why no copy can be made', async () => {
  const { err } = await run(['deidentify', '-'], { input: good });
  assert.match(
    err,
    /^-:\nReplaced: \d+ different words and numbers in \d+ elements\n {2}\d+ names\n/,
  );
  const none = await run(['deidentify', '-'], { input: `${good}NAME` });
  assert.deepEqual([none.status, none.out], [2, '']);
  assert.match(none.err, /^-: no copy was made: /);
  assert.equal((await run(['deidentify', '-', '-'])).status, 2);
});

test('bytes that are not UTF-8 do not become others', async (t) => {
  const latin1 = Buffer.from(good.replace('MAPLE', 'ÉRABLE'), 'latin1');
  const folder = folderWith(t, { 'a.835': latin1 });
  const out = join(folder, 'b.835');
  await run(['deidentify', join(folder, 'a.835'), '--out', out]);
  const copy = readFileSync(out);
  assert.equal(copy.length, latin1.length);
  assert.doesNotMatch(copy.toString('latin1'), /ÉRABLE|RABLE/);
});
