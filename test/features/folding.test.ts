import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoldingRange } from 'vscode-languageserver';
import { folding, maxFolds } from '../../server/features/folding';
import { ask, sample, spellings } from '../ask';

for (const [spelling, write] of Object.entries(spellings)) {
  test(`folds of ${spelling}`, async () => {
    const text = write(sample('commercial'));
    const lines = text.split(/\r?\n/);
    const ids = (line: number) => lines[line]?.slice(0, line === 0 ? 3 : 2);
    const folds = await ask<FoldingRange[]>(folding, text);
    const shown = folds.map((fold) => [
      `${fold.startLine + 1} ${ids(fold.startLine)}`,
      `${fold.endLine + 1} ${ids(fold.endLine)}`,
    ]);
    const expected = [
      ['1 ISA', '84 IE'],
      ['2 GS', '83 GE'],
      ['3 ST', '82 SE'],
      ['17 CL', '35 AM'],
      ['36 CL', '46 RE'],
      ['47 CL', '55 RE'],
      ['56 CL', '68 AM'],
      ['69 CL', '80 AM'],
      ['24 SV', '29 AM'],
      ['30 SV', '35 AM'],
      ['42 SV', '46 RE'],
      ['51 SV', '55 RE'],
      ['63 SV', '68 AM'],
      ['75 SV', '80 AM'],
    ];
    assert.deepEqual(shown, lines.length > 1 ? expected : []);
  });
}

test('only regions of several lines fold', async () => {
  assert.deepEqual(
    await ask<FoldingRange[]>(folding, 'CLP*A1*1*9*8~SVC*HC:G0463*9*8~\nCLP*A2~\nSVC*X~\n'),
    [{ startLine: 1, endLine: 2, kind: 'region' }],
  );
});

test('service lines are left out first where there are too many folds', async () => {
  const claim = 'CLP*A1*1*9*8~\nSVC*HC:G0463*9*8~\nCAS*CO*45*1~\n';
  const folds = await ask<FoldingRange[]>(folding, claim.repeat(maxFolds - 10));
  assert.equal(folds.length, maxFolds);
  assert.equal(folds.filter(({ startLine }) => startLine % 3 === 1).length, 10);
});
