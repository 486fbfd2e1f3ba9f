import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../server/features/selection-ranges';
import { ask, positionIn, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`selections widen in ${spelling}`, async () => {
    const text = write(commercial);
    const service = (await selections(text, 'J3301')).map((part) => part.slice(0, 9));
    const steps = ['J3301', 'HC:J3301', 'SVC*HC:J33', 'SVC*HC:J33', 'CLP*NG55-1', 'ST*835*000'];
    const expected = [...steps, 'GS*HP*HARB', 'ISA*00*   '].map((part) => write(part).slice(0, 9));
    // A last line break lies outside the interchange, so that the file is one step wider.
    if (/[\r\n]$/.test(text)) expected.push(text.slice(0, 9));
    assert.deepEqual(service, expected);
    const [, , segment, line, claim] = await selections(text, 'J3301');
    assert.match(segment ?? '', /^SVC.HC.J3301.120.80..4\W?$/);
    assert.match(line ?? '', /^SVC.HC.J3301[\s\S]*AMT.B6.95\W?$/);
    assert.match(claim ?? '', /^CLP.NG55-1001[\s\S]*AMT.B6.95\W?$/);
    const head = await selections(text, 'CHK');
    assert.deepEqual(
      head.map((part) => part.slice(0, 3)),
      ['CHK', 'BPR', ...expected.slice(5).map((part) => part.slice(0, 3))],
    );
  });
}

test('each selection contains the position and the one before', async () => {
  const pieces = commercial.split(/(?=[*~:])/);
  const text = fc.array(fc.constantFrom(...pieces, '\n', ' '), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      const whole = parts.join('');
      const line = whole.split('\n').length - 1;
      const positions = [
        { line: 0, character: 3 },
        { line, character: 0 },
      ];
      const found = await ask<SelectionRange[]>(selectionRanges, whole, { positions });
      assert.equal(found.length, 2);
      for (const ranges of found) {
        const texts = widening(whole, ranges);
        assert.equal(texts.at(-1), whole);
        texts.reduce((inner, outer) => {
          assert.ok(outer.length > inner.length && outer.includes(inner));
          return outer;
        });
      }
    }),
  );
});

async function selections(text: string, part: string): Promise<string[]> {
  const positions = [positionIn(text, part)];
  const [found] = await ask<SelectionRange[]>(selectionRanges, text, { positions });
  return found ? widening(text, found) : [];
}

function widening(text: string, { range, parent }: SelectionRange): string[] {
  return [textAt(text, range), ...(parent ? widening(text, parent) : [])];
}
