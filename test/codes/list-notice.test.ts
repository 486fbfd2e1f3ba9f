import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listNotice, nextPublication } from '../../server/codes/list-notice';

test('lists come in March, July and November', () => {
  assert.equal(nextPublication('2026-08-17'), '2026-11-01');
  assert.equal(nextPublication('2026-11-05'), '2027-03-01');
  assert.equal(nextPublication('2027-02-01'), '2027-03-01');
});

test('a list older than five months is named with its date, a recent one is not', () => {
  const list = { name: 'Codes', asOf: '2026-08-17' };
  assert.equal(listNotice(list, '2027-01-16'), undefined);
  assert.equal(
    listNotice(list, '2027-01-17'),
    'Codes: as of 08/17/2026. A newer list was due about 11/01/2026.',
  );
});
