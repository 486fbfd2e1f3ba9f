import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { totalsOf } from '../../server/report/totals';
import { sample } from '../ask';

for (const name of ['commercial', 'medicare-part-a', 'medicare-part-b']) {
  test(`spaces before every terminator are one note of each, and change nothing else: ${name}`, () => {
    const text = sample(name);
    const [isa = '', ...segments] = text.split('~');
    const padded = `${isa}~${segments.join(' ~')}`;
    const found = idsIn(padded).filter((id) => id !== 'surrounding-spaces');
    assert.deepEqual(found, idsIn(text));
    assert.deepEqual(totalsIn(padded), totalsIn(text));
  });
}

function idsIn(text: string): readonly string[] {
  return findingsOf(parseDocument(text), defaultOptions).map(({ check }) => check.id);
}

function totalsIn(text: string) {
  return totalsOf(parseDocument(text), defaultOptions.sequestration);
}
