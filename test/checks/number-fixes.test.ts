import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, readFixture } from '../harness';

test('a decimal comma becomes a decimal point, and no fix changes an amount by a factor', () => {
  for (const [written, meant] of [
    ['1,200.00', '1200.00'],
    ['-1,200', '-1200'],
    ['112,50', '112.50'],
    ['1.234,50', '1234.50'],
    ['$75.00', '75.00'],
    ['+5', '5'],
    ['5.', '5'],
    ['1,23,4', undefined],
    ['1,2345', undefined],
    ['12.5.0', undefined],
    ['8O', undefined],
  ] as const) {
    const { text } = readFixture(`CLP*A1*1*${written}*80**12*X1~\n`);
    const fixes = check(text)
      .filter(({ message }) => message.includes('CLP03') && message.includes('not a valid number'))
      .flatMap((found) => found.fixes.map(({ title }) => title));
    assert.deepEqual(fixes, meant === undefined ? [] : [`Change to ${meant}`], written);
  }
});
