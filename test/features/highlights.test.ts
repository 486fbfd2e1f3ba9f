import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { highlights } from '../../server/features/highlights';
import { ask, positionIn, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial')
  .replace('CAS*PR*2*15~', 'CAS*PR*45*15~')
  .replace('WO:HM2025071144', 'L6:HM2025071144');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`highlights in ${spelling}`, async () => {
    const text = write(commercial);
    const find = async (part: string, nth = 0) => {
      const position = positionIn(text, part, nth);
      const found = await ask<DocumentHighlight[] | null>(highlights, text, { position });
      return found?.map(({ range, kind }) => [textAt(text, range), kind]) ?? null;
    };
    const { Read, Write, Text } = DocumentHighlightKind;
    assert.deepEqual(await find('000002856', 1), [
      ['000002856', Write],
      ['000002856', Read],
    ]);
    assert.deepEqual(await find('NG55-0874', 1), [
      ['NG55-0874', Write],
      ['NG55-0874', Write],
    ]);
    assert.deepEqual(await find('HM2025088107', 1), [
      ['HM2025088107', Write],
      ['HM2025088107', Read],
    ]);
    // The first claim has reason 45 three times, the payment's other claims more often.
    const reason = text.indexOf('CO', text.indexOf('S9083')) + 3;
    const nth = text.slice(0, reason).split('45').length - 1;
    assert.deepEqual(await find('45', nth), Array(3).fill(['45', Text]));
    assert.deepEqual(await find('L6'), Array(2).fill(['L6', Text]));
    assert.equal(await find('HC'), null);
    assert.equal(await find('ISA'), null);
    assert.equal(await find('CLP'), null);
    assert.equal(await find('JESSOP'), null);
  });
}
