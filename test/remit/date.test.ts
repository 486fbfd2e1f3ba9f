import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween, type RemitDate, readDate } from '../../server/remit/date';

test('only days of the calendar are dates', () => {
  for (const text of ['20240229', '20000229', '20251231', '00010101']) {
    assert.equal(readDate(text), text);
  }
  const wrong = ['20230229', '19000229', '20251301', '20250431', '20250100', '2025031', '250310'];
  for (const text of [...wrong, '2025031O', '00000101', '']) {
    assert.equal(readDate(text), undefined, text);
  }
});

test('days are counted over leap days and years', () => {
  assert.equal(daysBetween(day('20240228'), day('20240301')), 2);
  assert.equal(daysBetween(day('20250101'), day('20241231')), -1);
});

function day(text: string): RemitDate {
  const date = readDate(text);
  assert.ok(date);
  return date;
}
