import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shortened } from '../server/shortened';

test('a text that fits is kept', () => {
  assert.equal(shortened('Claim A1', 8), 'Claim A1');
});

test('a longer one ends in an ellipsis', () => {
  assert.equal(shortened('Claim A12', 8), 'Claim A…');
});

test('no character is cut in two', () => {
  assert.equal(shortened('😀😀😀', 4), '😀…');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const short = shortened(text, most);
      return short.length <= most && !/\p{Cs}/u.test(short);
    }),
  );
});
