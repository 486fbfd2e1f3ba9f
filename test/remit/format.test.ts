import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, type RemitDate } from '../../server/remit/date';
import {
  formatAmount,
  formatDate,
  formatPercent,
  formatPhone,
  formatRate,
  proseAmount,
} from '../../server/remit/format';

test('people read month, day and year; programs read year, month and day', () => {
  const day = '20251006' as RemitDate;
  assert.equal(formatDate(day), '10/06/2025');
  assert.equal(isoDate(day), '2025-10-06');
  assert.equal(formatDate(isoDate(day)), '10/06/2025');
});

test('amounts are grouped, and carry a dollar sign in prose', () => {
  assert.equal(formatAmount('1234567.50'), '1,234,567.50');
  assert.equal(formatAmount('-999.999'), '-999.999');
  assert.equal(proseAmount('117.60'), '$117.60');
  assert.equal(proseAmount('-1117.60'), '-$1,117.60');
});

test('percent follows its number without a space', () => {
  assert.equal(formatRate('0.02'), '2%');
  assert.equal(formatRate('0.0198'), '1.98%');
  assert.equal(formatPercent('1.99'), '1.99%');
  assert.equal(formatPercent(''), '');
});

test('a telephone number of ten digits is grouped, and no other number', () => {
  assert.equal(formatPhone('8005550142'), '800-555-0142');
  assert.equal(formatPhone('8005550142x7'), '8005550142x7');
  assert.equal(formatPhone('EDI@HARBORLINE.EXAMPLE'), 'EDI@HARBORLINE.EXAMPLE');
});
