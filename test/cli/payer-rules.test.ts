import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFixture } from '../harness';
import { folderWith } from './folder';
import { run } from './run';

const { text } = readFixture('CLP*A1*1*100*70**12*X1~\nCAS*CO*45*10~\n');

test('--payer-rules adds the rules of a file; --rules, its old name, too', async (context) => {
  const rules = JSON.stringify({ name: 'Rules', levels: { 'claim-balance': 'error' } });
  const folder = folderWith(context, { 'a.835': text, 'a.payer-rules.json': rules });
  const file = join(folder, 'a.835');
  const severityWith = async (...args: string[]) => {
    const { out } = await run(['check', '--format', 'json', ...args, file]);
    const [{ findings }] = JSON.parse(out);
    return findings.find(({ check }: { check: string }) => check === 'claim-balance').severity;
  };
  assert.equal(await severityWith(), 'warning');
  const payerRules = join(folder, 'a.payer-rules.json');
  assert.equal(await severityWith('--payer-rules', payerRules), 'error');
  assert.equal(await severityWith('--rules', payerRules), 'error');
  const { err } = await run(['check', '--rules', payerRules, file]);
  assert.match(err, /--rules is now --payer-rules/);
});

test('rules that cannot be used are refused with status 2 and a reason', async (context) => {
  const folder = folderWith(context, {
    'not-json': '{',
    'no-check': '{ "name": "Rules", "levels": { "no-such": "off" } }',
  });
  const wrong = { 'not-json': /JSON/, 'no-check': /no check "no-such"/, 'no-file': /no such file/ };
  for (const [name, reason] of Object.entries(wrong)) {
    const { status, out, err } = await run(['check', '--payer-rules', join(folder, name), '-']);
    assert.deepEqual([status, out], [2, ''], name);
    assert.match(err, reason);
  }
});

test('a remittance that is named by mistake is refused without a word of it', async (context) => {
  const folder = folderWith(context, { 'a.835': text });
  const file = join(folder, 'a.835');
  for (const option of ['--payer-rules', '--config', '--baseline']) {
    const { status, out, err } = await run(['check', option, file, file]);
    assert.deepEqual([status, out], [2, ''], option);
    assert.match(err, /JSON|baseline/);
    assert.doesNotMatch(err, /ISA/, option);
  }
});
