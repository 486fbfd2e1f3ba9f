import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayRepeat } from '../../server/remit/repeated';

test('a text that occurs twice is always told, and others are not but for rare chance', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const repeats = mayRepeat(texts, texts.length + 1);
      const twice = texts.filter((text, i) => texts.indexOf(text) !== i);
      for (const text of twice) assert.ok(repeats(text));
    }),
  );
  const repeats = mayRepeat(['A1', 'A2', 'A1'], 3);
  assert.deepEqual(['A1', 'A2', 'A3'].map(repeats), [true, false, false]);
});
