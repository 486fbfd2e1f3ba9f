import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location } from 'vscode-languageserver';
import { references } from '../../server/features/references';
import { ask, positionIn, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial').replace('WO:HM2025071144', 'WO:1048823');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`references in ${spelling}`, async () => {
    const text = write(commercial);
    const find = async (part: string, nth = 0, includeDeclaration = true) => {
      const context = { includeDeclaration };
      const position = positionIn(text, part, nth);
      const found = await ask<Location[] | null>(references, text, { position, context });
      return (found ?? []).map(({ range }) => textAt(text, range));
    };
    const twice = (part: string) => [part, part];
    assert.deepEqual(await find('000002856'), twice('000002856'));
    assert.deepEqual(await find('000002856', 0, false), ['000002856']);
    assert.deepEqual(await find('NG55-0874'), twice('NG55-0874'));
    assert.deepEqual(await find('NG55-1001'), ['NG55-1001']);
    assert.deepEqual(await find('HM2025099117', 1), twice('HM2025099117'));
    assert.deepEqual(await find('1048823'), twice('1048823'));
    assert.deepEqual(await find('NG55087401'), twice('NG55087401'));
    assert.deepEqual(await find('CO'), []);
  });
}
