import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { run } from './run';

const sample = join('test', 'samples', 'medicare-part-b.835');
const text = readFileSync(sample, 'utf8');
const rebuilt = text.replace(/~[\r\n]*/g, "'").replaceAll('*', '|');
const account = /CLP\*([^*]+)/.exec(text)?.[1] ?? '';
const moved = text.replace(/(CLP\*[^*]+\*[^*]+\*[^*]+\*)[^*]+/, '$11.23');

test('a rebuilt remittance is the same money, status 0', async () => {
  const same = await run(['diff', sample, '-'], { input: rebuilt });
  assert.deepEqual(same, { status: 0, out: 'Same money\n', err: '' });
});

test('an amount that moved is named with its claim, status 1', async () => {
  const { status, out } = await run(['diff', '--format', 'json', sample, '-'], { input: moved });
  assert.equal(status, 1);
  const { same, differences } = JSON.parse(out);
  assert.equal(same, false);
  assert.equal(differences.length, 1);
  const [{ claim, what, right }] = differences;
  assert.deepEqual({ claim, what, right }, { claim: account, what: 'paid', right: '1.23' });
  const shown = await run(['diff', sample, '-'], { input: moved });
  assert.match(shown.out, /^payment \S+, claim \S+: paid [\d.]+ -> 1\.23 \(by -?[\d.]+\)\n$/);
});

test('nothing of a file acts on the terminal', async () => {
  const acting = moved.replace(/(TRN\*1\*)[^*~]+/, '$1T1\u001b[2J');
  const { out } = await run(['diff', '-', sample], { input: acting });
  assert.match(out, /T1U\+001B\[2J/);
  assert.ok(!out.includes('\u001b'));
});

test('what cannot be compared has status 2', async () => {
  const page = await run(['diff', sample, '-'], { input: '<html></html>' });
  assert.deepEqual(page, { status: 2, out: '', err: '-: not a remittance\n' });
  assert.equal((await run(['diff', sample, 'missing.835'])).status, 2);
  assert.equal((await run(['diff', sample])).status, 2);
  assert.equal((await run(['diff', sample, sample, sample])).status, 2);
});

test('the built command compares', async (t) => {
  const folder = folderWith(t, { 'a.835': text, 'b.835': rebuilt, 'c.835': moved });
  const command = await builtCommand(folder);
  assert.deepEqual(command(['diff', 'a.835', 'b.835']), { status: 0, out: 'Same money\n' });
  assert.equal(command(['diff', 'a.835', 'c.835']).status, 1);
  // A folder of three is not one of two remittances.
  assert.equal(command(['diff', '.', 'a.835']).status, 2);
});
