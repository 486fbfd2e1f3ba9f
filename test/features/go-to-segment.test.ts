import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ResponseError } from 'vscode-languageserver';
import { elementNameAt } from '../../server/features/element-name';
import { goToSegment } from '../../server/features/go-to-segment';
import { countSegments } from '../../server/features/segment-count';
import type { NamedElement, SegmentCount } from '../../server/protocol/segments';
import { ask, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`segments are found by number, and named, in ${spelling}`, async () => {
    const text = write(commercial);
    const find = async (segment: number, element?: number, component?: number) => {
      const place = await ask<NamedElement>(goToSegment, text, { segment, element, component });
      return [textAt(text, place.range), place.name];
    };
    assert.deepEqual(await find(1, 13), ['000002856', 'segment 1, ISA13']);
    assert.deepEqual(await find(24), [write('SVC*HC:S9083*190*85**1'), 'segment 24, SVC']);
    assert.deepEqual(await find(24, 1), [write('HC:S9083'), 'segment 24, SVC01']);
    assert.deepEqual(await find(24, 1, 2), ['S9083', 'segment 24, SVC01-2']);
    assert.deepEqual(await find(84, 2), ['000002856', 'segment 84, IEA02']);
    assert.deepEqual(await find(84, 7), [write('IEA*1*000002856'), 'segment 84, IEA']);
    for (const segment of [1, 5, 17, 26, 77, 81, 84]) {
      const there = await ask<NamedElement>(goToSegment, text, { segment, element: 2 });
      const position = there.range.start;
      assert.deepEqual(await ask(elementNameAt, text, { position }), there);
    }
  });
}

test('a segment beyond the last is refused with the number of segments', async () => {
  const answer = await ask(goToSegment, commercial, { segment: 85 });
  assert.ok(answer instanceof ResponseError);
  assert.equal(answer.message, 'Segment 85 does not exist. This file has 84 segments.');
  assert.ok((await ask(goToSegment, commercial, { segment: 0 })) instanceof ResponseError);
  assert.ok((await ask(goToSegment, '', { segment: 1 })) instanceof ResponseError);
});

test('outside any segment there is no name', async () => {
  const position = { line: 0, character: 0 };
  assert.equal(await ask(elementNameAt, '', { position }), null);
  assert.equal(await ask(elementNameAt, `Dear all,\n${commercial}`, { position }), null);
});

test('segments and lines are counted', async () => {
  const count = (text: string) => ask<SegmentCount>(countSegments, text);
  assert.deepEqual(await count(commercial), { segments: 84, lines: 85 });
  assert.deepEqual(await count(commercial.replaceAll('\n', '')), { segments: 84, lines: 1 });
  assert.deepEqual(await count(''), { segments: 0, lines: 1 });
});
