import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { allOffBut, unbalanced } from './texts';

const balance = allOffBut('claim-balance');

test('a baseline is written, compared with, and pruned', async (t) => {
  const folder = folderWith(t, { 'a.835': unbalanced });
  const command = await builtCommand(folder);
  const check = (...args: string[]) =>
    command(['check', 'a.835', ...balance, '--severity', 'warning', ...args]);
  const known = () =>
    Object.values(JSON.parse(read('known.json')).files).flatMap((own) =>
      Object.values(own as object),
    );
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  assert.equal(check().status, 1);
  assert.equal(check('--write-baseline', 'known.json').status, 0);
  assert.deepEqual(known(), [1]);
  assert.doesNotMatch(read('known.json'), /A1|100/);

  const same = check('--baseline', 'known.json');
  assert.equal(same.status, 0);
  assert.match(same.out, /no issues found; 1 finding in the baseline\.\n$/);

  const claim = /CLP\*[\s\S]*?(?=PLB)/.exec(unbalanced)?.[0] ?? '';
  writeFileSync(join(folder, 'a.835'), unbalanced.replace(claim, claim.repeat(2)));
  const twice = check('--baseline', 'known.json');
  assert.equal(twice.status, 1);
  assert.match(twice.out, /1 warning; 1 finding in the baseline/);

  writeFileSync(join(folder, 'a.835'), unbalanced.replace('*80*5', '*90*5'));
  assert.equal(check('--prune-baseline', 'known.json').status, 0);
  assert.deepEqual(known(), []);
});

test('a baseline that cannot be read or written makes the status 2', async (t) => {
  const folder = folderWith(t, { 'a.835': unbalanced, 'b.json': '{"version":9}' });
  const command = await builtCommand(folder);
  assert.equal(command(['check', 'a.835', '--baseline', 'missing.json']).status, 2);
  assert.equal(command(['check', 'a.835', '--baseline', 'b.json']).status, 2);
  assert.equal(command(['check', 'a.835', '--write-baseline', 'no/such/b.json']).status, 2);
});
