import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InlayHint } from 'vscode-languageserver';
import { inlayHints } from '../../server/features/inlay-hints';
import { defaultSettings } from '../../server/settings';
import { ask, rangeOfPart, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial');

test('nothing is shown unless turned on', async () => {
  assert.deepEqual(await written(commercial, 'CLP*NG55-1001*1*310', {}), []);
});

for (const [spelling, write] of Object.entries(spellings)) {
  test(`elements are named in ${spelling}`, async () => {
    const text = write(commercial);
    const part = text.slice(text.indexOf('NM1'), text.indexOf('JESSOP'));
    assert.deepEqual(await written(text, part, { elementNames: true }), [
      'entity code:',
      'person or organization:',
      'patient last name:',
      'patient first name:',
      'patient ID qualifier:',
      'patient ID:',
    ]);
  });

  test(`codes are explained in ${spelling}`, async () => {
    const text = write(commercial);
    const start = text.indexOf('CAS');
    const part = text.slice(start, start + 6);
    assert.deepEqual(await written(text, part, { codeMeanings: true }), [
      'Contractual Obligation',
      'charge above the allowed or contracted …',
    ]);
  });
}

test('names appear before their elements, meanings after their codes', async () => {
  const settings = { elementNames: true, codeMeanings: true };
  const hints = await hintsIn(commercial, 'CAS*CO*45*75', settings);
  const line = rangeOfPart(commercial, 'CAS*CO*45*75').start.line;
  const before = ({ position }: InlayHint) =>
    textAt(commercial, { start: { line, character: 0 }, end: position });
  assert.deepEqual(
    hints.map((hint) => `${before(hint)}‹${hint.label}›`),
    [
      'CAS*‹adjustment group code:›',
      'CAS*CO‹Contractual Obligation›',
      'CAS*CO*‹reason code:›',
      'CAS*CO*45‹charge above the allowed or contracted …›',
      'CAS*CO*45*‹adjustment amount:›',
    ],
  );
  assert.equal(hints[3]?.tooltip, 'charge above the allowed or contracted fee');
});

test('components are named individually', async () => {
  assert.deepEqual(await written(commercial, 'SVC*HC:S9083*190', { elementNames: true }), [
    'procedure code qualifier:',
    'procedure code:',
    'line charge:',
    'line payment:',
    'units paid:',
  ]);
});

test('the expected sequestration reduction appears after the amount', async () => {
  const on = { expectedSequestration: true };
  const medicare = sample('medicare-part-b');
  assert.deepEqual(await written(medicare, medicare, on), [
    '2% of 120.00 = 2.40',
    '2% of 800.00 = 16.00',
    '2% of 40.00 = 0.80',
    '2% of 16.00 = 0.32',
    '2% of 90.00 = 1.80',
  ]);
  const line = 'CAS*CO*45*75**253*2.4';
  const [hint] = await hintsIn(medicare, line, on);
  assert.deepEqual(hint?.position, rangeOfPart(medicare, line).end);
  const off = medicare.replace('253*2.4~', '253*3~');
  assert.deepEqual(await written(off, 'CAS*CO*45*75**253*3', on), ['2% of 120.00 = 2.40']);
  const early = medicare.replaceAll('20251006', '20201006');
  assert.deepEqual(await written(early, line, on), ['none due on these dates']);
  assert.deepEqual(await written(commercial, commercial, on), []);
});

test('another transaction gets no hints, and the number of hints is limited', async () => {
  const other = commercial.replace('ST*835', 'ST*837');
  assert.deepEqual(await written(other, 'CAS*CO*45', { codeMeanings: true }), []);
  const long = commercial.replace('LX*1~', `LX*1~${'CLP*A*1*1*1**12*B*11*1~'.repeat(2_000)}`);
  assert.equal((await written(long, long, { elementNames: true })).length, 5_000);
});

type Switches = Partial<(typeof defaultSettings)['inlayHints']>;

async function hintsIn(text: string, part: string, on: Switches): Promise<InlayHint[]> {
  const settings = { ...defaultSettings, inlayHints: { ...defaultSettings.inlayHints, ...on } };
  return ask(inlayHints, text, { range: rangeOfPart(text, part) }, settings);
}

async function written(text: string, part: string, on: Switches) {
  return (await hintsIn(text, part, on)).map(({ label }) => label);
}
