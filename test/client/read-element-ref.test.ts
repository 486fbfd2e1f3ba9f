import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readElementRef } from '../../client/read-element-ref';

test('a place is read as people write it', () => {
  const cas = { segment: 47, id: 'CAS', element: 3 };
  for (const [text, place] of [
    ['47', { segment: 47 }],
    [' segment 47 ', { segment: 47 }],
    ['47 CAS', { segment: 47, id: 'CAS' }],
    ['47 CAS03', cas],
    ['47, cas03', cas],
    ['segment 47, CAS03', cas],
    ['Segment 47: CAS03', cas],
    ['CAS03 of segment 47', cas],
    ['CAS03 in 47', cas],
    ['CAS03 47', cas],
    ['segment 24, SVC01-2', { segment: 24, id: 'SVC', element: 1, component: 2 }],
    ['N104 of segment 7', { segment: 7, id: 'N1', element: 4 }],
    ['9 TS301', { segment: 9, id: 'TS3', element: 1 }],
    ['9 TS3', { segment: 9, id: 'TS3' }],
  ] as const) {
    assert.deepEqual(readElementRef(text), place, text);
  }
});

test('anything else names no element', () => {
  for (const text of ['', 'CAS03', 'CAS0347', '47 03', '-1', '4.7', '47 CAS03 x', '47 C']) {
    assert.equal(readElementRef(text), undefined, text);
  }
});
