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

test('a fix is tried against the balance of its line, and of a claim without lines', () => {
  const titles = (body: string) =>
    check(readFixture(body).text)
      .filter(({ message }) => message.includes('not a valid number'))
      .flatMap((found) => found.fixes.map(({ title }) => title));
  const head = 'CLP*A1*1*225*112.5**MB*X1~\nNM1*QC*1*DOE~\nSVC*HC:99213*225*';
  const rest = '~\nDTM*472*20250801~\nCAS*CO*45*112.5~\n';
  assert.deepEqual(titles(`${head}112,50${rest}`), ['Change to 112.50, which balances']);
  // The line lacks 0.50 with it: it was meant to be another number.
  assert.deepEqual(titles(`${head}112,00${rest}`), []);
  assert.deepEqual(titles(`${head}112.5${rest.replace('112.5', '112,50')}`), [
    'Change to 112.50, which balances',
  ]);
  // Two amounts that cannot be read leave nothing to try.
  assert.deepEqual(titles(`${head}112,50${rest.replace('112.5', 'X')}`), ['Change to 112.50']);
  // An allowed amount is in no balance.
  assert.deepEqual(titles(`${head}112.5${rest}AMT*B6*112,50~\n`), ['Change to 112.50']);
  const ofClaim = (paid: string) =>
    titles(`CLP*A1*1*225*${paid}**12*X1~\nCAS*CO*45*112.5~\nNM1*QC*1*DOE~\n`);
  assert.deepEqual(ofClaim('112,50'), ['Change to 112.50, which balances']);
  assert.deepEqual(ofClaim('1,125'), []);
});
