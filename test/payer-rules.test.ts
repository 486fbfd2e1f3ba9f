import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Hover } from 'vscode-languageserver';
import { defaultOptions } from '../server/checks/options';
import { hover } from '../server/features/hover';
import { readPayerRules } from '../server/read-payer-rules';
import { readSettings } from '../server/settings';
import { ask, positionIn } from './ask';
import { startClient } from './client';
import { check, readFixture } from './harness';

const { text } = readFixture('CLP*A1*1*100*70**12*X1~\nCAS*CO*ZZ9*10~\n');
const outOfBalance = { 'claim-balance': 'error' };

function found(...rules: readonly object[]) {
  const payerRules = rules.map((one) => readPayerRules({ name: 'Rules', ...one }).rules);
  return check(text, { ...defaultOptions, payerRules });
}

function severityOf(id: string, ...rules: readonly object[]) {
  return found(...rules).find((finding) => finding.check === id)?.severity;
}

test('rules count for the payers they name, by number or by a part of the name', () => {
  const levels = outOfBalance;
  assert.equal(severityOf('claim-balance'), 'warning');
  assert.equal(severityOf('claim-balance', { levels }), 'error');
  const payers = [{ id: '12B01' }, { id: '1512345678' }, { name: 'medicare contr' }];
  for (const payer of [...payers, { id: '0', name: 'Example' }]) {
    assert.equal(severityOf('claim-balance', { payer, levels }), 'error', JSON.stringify(payer));
  }
  for (const payer of [{ id: '12B0' }, { name: 'other' }]) {
    assert.equal(severityOf('claim-balance', { payer, levels }), 'warning', JSON.stringify(payer));
  }
});

test('where rules differ the later ones count', () => {
  const off = { levels: { 'claim-balance': 'off' } };
  assert.equal(severityOf('claim-balance', { levels: outOfBalance }, off), undefined);
  assert.equal(severityOf('claim-balance', off, { levels: outOfBalance }), 'error');
});

test('a code that rules add is known, in other payments it is not', () => {
  const codes = { 'reason-code': [{ code: 'ZZ9', gist: 'state assessment' }] };
  assert.equal(severityOf('reason-code-unknown', { codes }), undefined);
  assert.equal(severityOf('reason-code-unknown', { codes, payer: { id: '0' } }), 'warning');
});

test('a segment may be required in the loops of the head as well', () => {
  const required = [{ loop: '1000B', segment: 'REF', qualifier: 'TJ' }];
  const [missing, ...others] = found({ required }).filter(
    (finding) => finding.check === 'payer-rules-segment',
  );
  assert.equal(others.length, 0);
  assert.equal(missing?.message, 'REF*TJ is missing in loop 1000B (payee). Required by Rules.');
  assert.match(text.slice(missing?.start), /^N1\*PE/);
  const element = [{ loop: 'transaction', segment: 'BPR', element: 16 }];
  assert.equal(severityOf('payer-rules-segment', { required: element }), undefined);
});

test('what is not understood is named and left out', () => {
  const { rules, problems } = readPayerRules({
    name: 'Rules',
    payer: {},
    codes: { 'reason-code': [{ gist: 'no code' }, { code: 'X' }], 'no-list': [] },
    levels: { 'no-check': 'off', 'claim-balance': 'loud', 'line-balance': 'hint' },
    required: [
      { loop: '2100', segment: 'REF', element: 0 },
      { loop: '9', segment: 'REF' },
      { loop: '2110', segment: 'CLP' },
      { loop: 'transaction', segment: 'PLB' },
    ],
    more: 1,
  });
  assert.deepEqual(rules.codes, { 'reason-code': [{ code: 'X', gist: 'X' }] });
  assert.deepEqual(rules.levels, { 'line-balance': 'hint' });
  assert.equal(rules.required.length, 1);
  assert.deepEqual(problems, [
    '"more" is not known',
    '"payer" has neither "id" nor "name"',
    '"reason-code" 1 has no "code"',
    '"codes": there is no list "no-list"',
    '"levels": there is no check "no-check"',
    '"levels": "claim-balance" must be error, warning, information, hint, off',
    '"required" 1: "element" must be a number from 1',
    '"required" 2: "loop" must be transaction, 1000A, 1000B, 2000, 2100, 2110',
    '"required" 3: "segment" must be one of 2110',
    '"required" 4: "segment" must be one of transaction',
  ]);
  for (const sent of [undefined, null, 7, 'x', []]) {
    assert.ok(readPayerRules(sent).problems.length > 0);
  }
});

test('days are whole numbers; others are named and left out', () => {
  const { rules, problems } = readPayerRules({ name: 'R', appealDays: 180, timelyFilingDays: 1.5 });
  assert.equal(rules.appealDays, 180);
  assert.equal(rules.timelyFilingDays, undefined);
  assert.deepEqual(problems, ['"timelyFilingDays" must be a whole number of days from 1 to 3650']);
});

test('the schema and the reader know the same', () => {
  const schema = JSON.parse(readFileSync('syntaxes/payer-rules.schema.json', 'utf8'));
  const { codes, levels, required: _, $schema: __, ...rest } = schema.properties;
  const sent = {
    ...Object.fromEntries(Object.keys(rest).map((key) => [key, key])),
    payer: { id: '1' },
    combinationsCsv: 'CARC\n16\n',
    appealDays: schema.definitions.days.minimum,
    timelyFilingDays: schema.definitions.days.maximum,
    codes: Object.fromEntries(Object.keys(codes.properties).map((list) => [list, []])),
    levels: Object.fromEntries(Object.keys(levels.properties).map((id) => [id, 'off'])),
    required: schema.definitions.required.properties.loop.enum.map((loop: string) => ({
      loop,
      segment: loop === '2000' ? 'TS3' : 'REF',
    })),
  };
  assert.deepEqual(readPayerRules(sent).problems, []);
});

const sentSettings = {
  payerRules: [
    {
      name: 'Rules',
      codes: { 'reason-code': [{ code: 'ZZ9', gist: 'state assessment' }] },
      levels: outOfBalance,
    },
  ],
};

test('an editor sends the rules with its settings', async () => {
  const client = await startClient(sentSettings);
  client.open('file:///a.835', text);
  const diagnostics = await client.diagnostics('file:///a.835', 1);
  await client.close();
  const codes = diagnostics.map(({ code, severity }) => `${code} ${severity}`);
  assert.ok(codes.includes('claim-balance 1'));
  assert.ok(!diagnostics.some(({ code }) => code === 'reason-code-unknown'));
});

test('a hover says what the rules say of a code', async () => {
  const position = positionIn(text, 'ZZ9');
  const said = await ask<Hover>(hover, text, { position }, readSettings(sentSettings));
  assert.match(JSON.stringify(said.contents), /State assessment · \*Rules\*/);
});
