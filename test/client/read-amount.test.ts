import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmount } from '../../client/webview/fields';

test('an amount is read as people type it', () => {
  const typed = [
    '12',
    '12.',
    '12.50',
    '.5',
    '-3',
    '1,120.00',
    ' $40 ',
    '',
    '.',
    'abc',
    '1.2.3',
    '-',
  ];
  assert.deepEqual(
    typed.map((text) => readAmount(text)),
    ['12', '12', '12.50', '.5', '-3', '1120.00', '40', ...new Array(5).fill(undefined)],
  );
});
