import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkedEditingRanges } from 'vscode-languageserver';
import { linkedEditing } from '../../server/features/linked-editing';
import { ask, positionIn, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`control numbers are linked in ${spelling}`, async () => {
    const text = write(commercial);
    const linked = async (whole: string, part: string) => {
      const position = positionIn(whole, part);
      const found = await ask<LinkedEditingRanges | null>(linkedEditing, whole, { position });
      return found?.ranges.map((range) => textAt(whole, range));
    };
    assert.deepEqual(await linked(text, '000002856'), ['000002856', '000002856']);
    assert.equal(await linked(text.replace('000002856', '000002857'), '000002856'), undefined);
    assert.equal(await linked(text, 'ISA'), undefined);
    assert.equal(await linked(text, 'NG55-0874'), undefined);
  });
}
