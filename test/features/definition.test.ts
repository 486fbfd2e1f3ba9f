import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location } from 'vscode-languageserver';
import { definition } from '../../server/features/definition';
import { ask, positionIn, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial').replace('WO:HM2025071144', 'WO:HM2025099117');

/** From a place of the sample to others: which occurrence of a text leads to which. */
const ways: readonly { from: string; nth?: number; to: readonly (readonly [string, number])[] }[] =
  [
    { from: 'IEA', to: [['000002856', 0]] },
    { from: '000002856', nth: 1, to: [['000002856', 0]] },
    { from: '000002856', nth: 0, to: [['000002856', 1]] },
    { from: 'GS', to: [['2856', 3]] },
    { from: '2856', nth: 3, to: [['2856', 1]] },
    { from: '0001', nth: 0, to: [['0001', 1]] },
    { from: 'SE', to: [['0001', 0]] },
    // The reversal and the correction know each other by account and by the number replaced.
    { from: 'NG55-0874', nth: 0, to: [['NG55-0874', 1]] },
    { from: 'NG55-0874', nth: 1, to: [['NG55-0874', 0]] },
    { from: 'HM2025088107', nth: 1, to: [['HM2025088107', 0]] },
    { from: 'HM2025088107', nth: 0, to: [['HM2025088107', 1]] },
    { from: 'NG55087401', nth: 0, to: [['NG55087401', 1]] },
    // A provider adjustment knows its claim by the payer's number.
    { from: 'HM2025099117', nth: 1, to: [['HM2025099117', 0]] },
    { from: 'HM2025099117', nth: 2, to: [['HM2025099117', 0]] },
    {
      from: 'HM2025099117',
      nth: 0,
      to: [
        ['HM2025099117', 1],
        ['HM2025099117', 2],
      ],
    },
    { from: '1048823', to: [] },
    { from: 'NG55-1001', to: [] },
    { from: 'CAS', to: [] },
    { from: '165', to: [] },
  ];

for (const [spelling, write] of Object.entries(spellings)) {
  test(`definitions in ${spelling}`, async () => {
    const text = write(commercial);
    for (const { from, nth = 0, to } of ways) {
      const found = await ask<Location[] | null>(definition, text, {
        position: positionIn(text, from, nth),
      });
      const targets = (found ?? []).map(({ range }) => [textAt(text, range), range.start]);
      const expected = to.map(([part, n]) => [part, positionIn(text, part, n)]);
      assert.deepEqual(targets, expected, `from ${from} ${nth}`);
    }
  });
}

test('a claim leads to the claims it replaces by any of its numbers, from its id or status', async () => {
  const text = [
    'CLP*A1*1*100*80**12*P1~',
    'CLP*A1*22*-100*-80**12*P1~',
    'CLP*A2*1*100*90**12*P2~',
    'REF*F8*P1~',
  ].join('\n');
  for (const character of [1, 7]) {
    const found = await ask<Location[]>(definition, text, { position: { line: 2, character } });
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [
        { line: 0, character: 20 },
        { line: 1, character: 23 },
      ],
    );
  }
});

test('zero is not a number to follow', async () => {
  const text = 'CLP*0*1*100*80~\nCLP*0*1*100*80~';
  assert.equal(await ask(definition, text, { position: { line: 0, character: 4 } }), null);
});

test('a stray trailer leads nowhere', async () => {
  const text = 'ST*835*0001~\nSE*2*0001~\nSE*2*0001~\n';
  const leads = (line: number) => ask(definition, text, { position: { line, character: 1 } });
  assert.notEqual(await leads(1), null);
  assert.equal(await leads(2), null);
});
