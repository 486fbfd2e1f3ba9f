import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashOf, repeatedAmong } from '../../server/remit/repeated';

test('a text that occurs twice is always found, and others are only by rare chance', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const repeated = repeatedAmong(texts, hashOf, texts.length + 1);
      const twice = texts.filter((text, i) => texts.indexOf(text) !== i);
      for (const text of twice) assert.ok(repeated.has(hashOf(text)));
    }),
  );
  const repeated = repeatedAmong(['A1', 'A2', 'A1'], hashOf, 3);
  assert.deepEqual(
    ['A1', 'A2', 'A3'].map((text) => repeated.has(hashOf(text))),
    [true, false, false],
  );
});
