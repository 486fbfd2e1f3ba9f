import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from './folder';
import { run } from './run';
import { unbalanced } from './texts';

const settings = {
  'remittance.rules': { 'claim-balance': 'error', 'test-interchange': 'off' },
  'remittance.sequestration.tolerance': 0.05,
  remittance: {
    sequestration: { rates: [{ from: '2030-01-01', percent: 4 }] },
    payerRules: ['payer.json'],
  },
};

test('--config sets rules, rates, and payer rules; the command line takes precedence', async (t) => {
  const folder = folderWith(t, {
    'settings.json': JSON.stringify(settings),
    'payer.json': JSON.stringify({
      name: 'Payer',
      required: [{ loop: '2100', segment: 'REF', qualifier: '1L', message: 'Group is missing.' }],
    }),
  });
  const severities = async (...args: string[]) => {
    const config = ['--config', join(folder, 'settings.json'), '--format', 'json'];
    const { out, err } = await run(['check', '-', ...config, ...args], { input: unbalanced });
    assert.equal(err, '');
    const [{ findings }] = JSON.parse(out) as [{ findings: { check: string; severity: string }[] }];
    return new Map(findings.map(({ check, severity }) => [check, severity]));
  };
  const found = await severities();
  assert.equal(found.get('claim-balance'), 'error');
  assert.equal(found.has('payer-rules-segment'), true);
  assert.equal((await severities('--rule', 'claim-balance=hint')).get('claim-balance'), 'hint');
});

const refused: readonly (readonly [text: string, message: RegExp])[] = [
  ['{', /--config .*: .*JSON/],
  ['[]', /Must be an object/],
  ['{"rule": {}}', /Unknown setting 'rule'\. Did you mean 'rules'\?/],
  ['{"remittance": {"sequestration": {"tolerence": 1}}}', /Did you mean 'sequestration\.toleranc/],
  ['{"rules": {"claim-balence": "off"}}', /Unknown rule 'claim-balence'\. Did you mean/],
  ['{"rules": {"claim-balance": "fatal"}}', /'claim-balance' must be one of error, warning/],
  ['{"sequestration.rates": [{"from": "2030"}]}', /must be a list such as/],
  ['{"sequestration.tolerance": "1"}', /must be a number of dollars/],
  ['{"payerRules": "a.json"}', /must be a list of files/],
  ['{"payerRules": ["missing.json"]}', /missing\.json/],
  ['{"notes": {"acceptedFindings": "gone"}}', /must be hint or hidden/],
];

test('a configuration that is not understood is refused with its reason', async (t) => {
  const files = Object.fromEntries(refused.map(([text], i) => [`${i}.json`, text]));
  const folder = folderWith(t, files);
  for (const [i, [, message]] of refused.entries()) {
    const args = ['check', '-', '--config', join(folder, `${i}.json`)];
    const { status, out, err } = await run(args, { input: unbalanced });
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, message);
  }
});
