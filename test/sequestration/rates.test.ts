import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { formatRate } from '../../server/remit/format';
import { cents } from '../../server/remit/money';
import { judgedReductions } from '../../server/sequestration/judge';
import { periodsOf, periodsWithin, rates } from '../../server/sequestration/rates';
import { defaultTerms, readTerms } from '../../server/sequestration/terms';
import { check, readFixture } from '../harness';
import { claimsOf } from './claims';

/** Both sides of every change of rate. */
const boundaries: readonly (readonly [day: string, percent: number])[] = [
  ['19991231', 0],
  ['20130331', 0],
  ['20130401', 2],
  ['20200430', 2],
  ['20200501', 0],
  ['20220331', 0],
  ['20220401', 1],
  ['20220630', 1],
  ['20220701', 2],
  ['20401231', 2],
];

for (const [day, rate] of boundaries) {
  test(`${day}: ${rate}%`, () => {
    assert.deepEqual(ratesOn(day), [`${rate}%`]);
  });
  for (const level of ['line', 'claim'] as const) {
    for (const taken of [1, 2]) {
      const verdict = rate === 0 ? 'not due' : rate === taken ? 'right' : 'other rate';
      test(`${day}, at ${level} level: ${taken}% is "${verdict}"`, () => {
        assert.equal(verdictOf(day, level, taken), verdict);
      });
    }
  }
}

test('a rate can be added, and one for the same day replaced', () => {
  const { periods } = readTerms({
    rates: [
      { from: '2033-10-01', percent: 0 },
      { from: '2022-07-01', percent: 2.5 },
    ],
  });
  const shown = periods.map(({ from, until, rate }) => [from, until, formatRate(rate)]);
  assert.deepEqual(shown.slice(-2), [
    ['20220701', '20330930', '2.5%'],
    ['20331001', undefined, '0%'],
  ]);
});

test('what is not a rate or a tolerance is skipped', () => {
  const sent = {
    rates: [7, { from: '2033-13-01', percent: 1 }, { from: '2033-01-01', percent: '1' }],
    tolerance: -1,
  };
  assert.deepEqual(readTerms(sent), readTerms(undefined));
  assert.equal(readTerms({ tolerance: 0.05 }).tolerance, cents(5));
});

test('rates and tolerance of the settings reach the checks', () => {
  const claim = (paid: string, reduction: string, day: string) =>
    readFixture(
      `CLP*A*1*120*${paid}**MB*X*11*1~SVC*HC:G0181*120*${paid}**1~DTM*472*${day}~CAS*CO*253*${reduction}~`,
    ).text;
  const found = (text: string, sent: unknown) =>
    check(text, { ...defaultOptions, sequestration: readTerms(sent) })
      .map((finding) => finding.check)
      .filter((id) => id.startsWith('sequestration-'));
  const off = claim('117.63', '2.37', '20250310');
  assert.deepEqual(found(off, {}), ['sequestration-amount']);
  assert.deepEqual(found(off, { tolerance: 0.03 }), []);
  const later = claim('117.6', '2.4', '20331001');
  const ended = { rates: [{ from: '2033-10-01', percent: 0 }] };
  assert.deepEqual(found(later, {}), []);
  assert.deepEqual(found(later, ended), ['sequestration-suspended']);
});

function ratesOn(day: string): string[] {
  const date = day as (typeof rates)[number]['from'];
  return periodsWithin(periodsOf(rates), date, date).map(({ rate }) => formatRate(rate));
}

/** The verdict on a reduction of `taken` percent of 120.00. */
function verdictOf(day: string, level: 'line' | 'claim', taken: number): string | undefined {
  const paid = 120 - 1.2 * taken;
  const reduction = `CAS*CO*253*${1.2 * taken}~`;
  const text =
    level === 'line'
      ? `CLP*A*1*120*${paid}**MB*X*11*1~SVC*HC:G0181*120*${paid}**1~DTM*472*${day}~${reduction}`
      : `CLP*A*1*120*${paid}**MA*X*11*1~${reduction}DTM*233*${day}~`;
  const [claim] = claimsOf(text);
  return claim && judgedReductions(claim, defaultTerms)[0]?.verdict.kind;
}
