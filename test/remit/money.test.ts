import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  absolute,
  add,
  applyRate,
  compare,
  elementMoney,
  formatMoney,
  isNegative,
  isZero,
  type Money,
  negate,
  plainMoney,
  ratio,
  readMoney,
  subtract,
  zero,
} from '../../server/remit/money';

/** Amounts of up to 18 digits with up to six places, so that both forms of money are met. */
const amount = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.integer({ min: 0, max: 6 }))
  .map(([minus, digits, places]) => {
    const padded = String(digits).padStart(places + 1, '0');
    const whole = padded.slice(0, padded.length - places);
    const text = places > 0 ? `${whole}.${padded.slice(padded.length - places)}` : whole;
    return minus ? `-${text}` : text;
  });

const exact = Decimal.clone({ precision: 60 });

test('amounts add up exactly, however long or fine they are', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 20 }), (texts) => {
      const sum = texts.reduce((total, text) => add(total, read(text)), zero);
      const expected = texts.reduce((total, text) => total.plus(text), new exact(0));
      assert.equal(new exact(plainMoney(sum)).toFixed(), expected.toFixed());
      const back = texts.reduce((total, text) => subtract(total, read(text)), sum);
      assert.ok(isZero(back));
    }),
  );
});

test('amounts compare as numbers do', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const expected = new exact(a).comparedTo(b);
      assert.equal(Math.sign(compare(read(a), read(b))), expected);
      assert.equal(isNegative(read(a)), new exact(a).lessThan(0));
      assert.equal(plainMoney(absolute(negate(read(a)))), plainMoney(absolute(read(a))));
    }),
  );
});

test('a rate is applied to the cent, half up, alike on both sides of zero', () => {
  assert.equal(plainMoney(applyRate(read('120'), '0.02')), '2.40');
  assert.equal(plainMoney(applyRate(read('120.25'), '0.02')), '2.41');
  assert.equal(plainMoney(applyRate(read('-120.25'), '0.02')), '-2.41');
  assert.equal(plainMoney(applyRate(read('0.24'), '0.02')), '0.00');
  assert.equal(plainMoney(applyRate(read('1.005'), '1')), '1.01');
});

test('what is no X12 amount is not read', () => {
  for (const text of ['', '-', '.', '-.', '+1', '1,000', '1e3', '1.2.3', ' 1', '1 ', '1O', '--1']) {
    assert.equal(readMoney(text), undefined, JSON.stringify(text));
  }
  for (const [text, plain] of [
    ['0', '0.00'],
    ['-0', '0.00'],
    ['.5', '0.50'],
    ['5.', '5.00'],
    ['007.10', '7.10'],
    ['-2.4', '-2.40'],
    ['1.239', '1.239'],
  ] as const) {
    assert.equal(plainMoney(read(text)), plain);
  }
});

test('amounts are written for people and for elements', () => {
  assert.equal(formatMoney(read('1120')), '1,120.00');
  assert.equal(formatMoney(read('-1234567.5')), '-1,234,567.50');
  assert.equal(formatMoney(read('999.999')), '999.999');
  assert.equal(elementMoney(read('22.40')), '22.4');
  assert.equal(elementMoney(read('100.00')), '100');
  assert.equal(elementMoney(read('-0.05')), '-0.05');
  assert.equal(ratio(read('2.40'), read('120'), 4), '0.02');
  assert.equal(ratio(read('2.40'), zero, 4), '');
});

function read(text: string): Money {
  const money = readMoney(text);
  assert.notEqual(money, undefined, text);
  return money as Money;
}
