import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ResponseError, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { maxEdits } from '../../server/features/editor/text-edits';
import { formatting } from '../../server/features/formatting';
import { segmentJoin } from '../../server/features/join-segments';
import { rangeFormatting } from '../../server/features/range-formatting';
import { ask, rangeOfPart, sample, spellings, uri } from '../ask';

const commercial = sample('commercial');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`formatting ${spelling}`, async () => {
    const text = write(commercial);
    const edits = await ask<TextEdit[]>(formatting, text);
    const count = commercial.split('~').length - 1;
    const lines = text.split(/[\r\n]+/).filter(Boolean).length;
    // A line break is added after every segment but the last, and none where there is one.
    assert.equal(edits.length, lines === 1 ? count - 1 : 0);
    assert.deepEqual([...new Set(edits.map(({ newText }) => newText))], edits.length ? ['\n'] : []);
    const formatted = applied(text, edits);
    assert.equal(formatted.split(/\r?\n/).filter(Boolean).length, count);
    assert.equal(bare(formatted), bare(text));
  });

  test(`joining ${spelling}`, async () => {
    const text = write(commercial);
    const edits = await ask<TextEdit[] | ResponseError>(segmentJoin, text);
    if (/^ISA[^~']*[\r\n]GS/.test(text) && !text.includes('\x1e')) {
      assert.ok(edits instanceof ResponseError);
      assert.match(edits.message, /end with a line break/);
      return;
    }
    assert.ok(!(edits instanceof ResponseError));
    const joined = applied(text, edits);
    assert.equal(joined.trimEnd(), bare(text));
    assert.equal(/[\r\n]$/.test(joined), /[\r\n]$/.test(text));
  });
}

test('a selection is formatted by itself', async () => {
  const text = commercial.replaceAll('\n', '');
  const claim = /CLP\*NG55-1002.*?(?=CLP)/.exec(text)?.[0] ?? '';
  const range = rangeOfPart(text, claim);
  const edits = await ask<TextEdit[]>(rangeFormatting, text, { range });
  const split = claim.replaceAll('~', '~\n');
  assert.equal(applied(text, edits), text.replace(claim, `\n${split}`));
  assert.equal(edits.length, claim.split('~').length);
});

test('a very large number of changes is returned as one', async () => {
  const text = (count: number) => `CLP*A1*1*100*80~${'CAS*CO*45*1~ '.repeat(count)}`;
  const [few, many] = [text(maxEdits), text(maxEdits + 1)];
  const fewEdits = await ask<TextEdit[]>(formatting, few);
  const manyEdits = await ask<TextEdit[]>(formatting, many);
  assert.equal(fewEdits.length, maxEdits);
  assert.equal(manyEdits.length, 1);
  const expected = `CLP*A1*1*100*80~\n${'CAS*CO*45*1~ \n'.repeat(maxEdits + 1)}`;
  assert.equal(`${applied(many, manyEdits)}\n`, expected);
  const back = await ask<TextEdit[]>(segmentJoin, applied(many, manyEdits));
  assert.equal(back.length, 1);
  assert.equal(applied(applied(many, manyEdits), back), many);
});

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'x12-835', 1, text), [...edits]);
}

function bare(text: string): string {
  return text.replace(/[\r\n]/g, '');
}
