import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSegmentId, packId, unpackId } from '../../server/syntax/pack-id';

test('an ID is a letter and one or two letters or digits', () => {
  for (const id of ['N1', 'CLP', 'ZZ9', 'clp', 'A00']) assert.ok(isSegmentId(packId(id)), id);
  for (const id of ['', 'A', '1A', '12', '1AB', 'A-', 'A B', 'AB\n', 'É1', 'N\u00ff', 'CLPX']) {
    assert.ok(!isSegmentId(packId(id)), id);
  }
});

test('every packed number is an ID where its text is one', () => {
  const units = ['\0', '\n', '/', '0', '9', ':', '@', 'A', 'Z', '[', 'a', '\u00c9', '\u00ff'];
  const texts = ['', ...units].flatMap((one) =>
    ['', ...units].flatMap((two) => ['', ...units].map((three) => one + two + three)),
  );
  for (const text of texts) {
    const packed = packId(text);
    const isId = /^[A-Z][A-Z0-9]{1,2}$/.test(unpackId(packed));
    assert.equal(isSegmentId(packed), isId, JSON.stringify(text));
  }
});
