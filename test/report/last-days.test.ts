import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { readPayerRules } from '../../server/read-payer-rules';
import { claimPage } from '../../server/report/claim-page';
import { allClaims } from '../../server/report/claims/listing';
import { readFixture } from '../harness';

/** The last days of a denied claim; the payment is of 08/15/2025. */
function lastDays(filing: string, remark: string, rules?: object) {
  const { text } = readFixture(
    `CLP*A1*1*100*0**${filing}*X1*11*1~\nDTM*232*20240229~\nCAS*CO*16*100~\nMOA***${remark}~\n`,
  );
  const payerRules = rules ? [readPayerRules({ name: 'Example rules', ...rules }).rules] : [];
  const document = parseDocument(text);
  const [claim] = allClaims(document);
  assert.ok(claim);
  const page = claimPage({ document, options: { ...defaultOptions, payerRules } }, claim);
  return page.lastDays.map(({ action, date, source }) => `${action} ${date} ${source}`);
}

test('Medicare: 120 days after receipt, presumed on the fifth day, and one year to reopen', () => {
  assert.deepEqual(lastDays('MB', 'MA01'), [
    'appeal 2025-12-18 42 CFR 405.942',
    'reopening 2026-08-15 42 CFR 405.980',
  ]);
});

test('MA130: no appeal, a new claim within a year of the service', () => {
  assert.deepEqual(lastDays('MB', 'MA130'), ['new claim 2025-02-28 42 CFR 424.44']);
});

test('where no rule is known none is shown; payer rules may state one', () => {
  assert.deepEqual(lastDays('12', 'MA01'), []);
  assert.deepEqual(lastDays('16', 'MA01'), []);
  assert.deepEqual(lastDays('12', 'MA01', { appealDays: 180 }), [
    'appeal 2026-02-11 Example rules',
  ]);
  assert.deepEqual(lastDays('12', 'MA130', { appealDays: 180, timelyFilingDays: 90 }), [
    'new claim 2024-05-29 Example rules',
  ]);
  assert.deepEqual(lastDays('12', 'MA01', { appealDays: 180, payer: { id: 'other' } }), []);
});
