import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeReports } from '../../server/folder/report/merge-reports';
import type { Report } from '../../server/folder/report/report';
import { centsOf, centsText } from './segments';

/** Amounts far beyond what floating point holds to the cent. */
const amount = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(centsText);
const count = fc.nat(1_000_000);
const reductions = {
  ...{ base: amount, reduction: amount, expected: amount, missed: amount, recoverable: amount },
  ...{ right: count, off: count, missing: count, unknown: count },
};
const sums = {
  ...{ payments: count, claims: count, lines: count, denied: count },
  ...{ deniedAmount: amount, charged: amount, paid: amount, sent: amount, patient: amount },
  sequestration: amount,
  turnaround: fc.record({ claims: count, days: count }),
};
const listOf = <T>(item: fc.Arbitrary<T>, keyOf: (one: T) => string) =>
  fc
    .uniqueArray(item, { selector: keyOf, maxLength: 4 })
    .map((all) => [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
const report: fc.Arbitrary<Report> = fc.record({
  ...sums,
  files: count,
  adjustments: listOf(
    fc.record({
      group: fc.constantFrom('CO', 'PR'),
      reason: fc.constantFrom('1', '253', '45'),
      count,
      amount,
    }),
    ({ group, reason }) => `${group} ${reason}`,
  ),
  providerAdjustments: listOf(
    fc.record({ code: fc.constantFrom('72', 'FB', 'WO'), count, amount }),
    ({ code }) => code,
  ),
  months: listOf(
    fc.record({ ...reductions, month: fc.constantFrom('', '2025-09', '2025-10') }),
    ({ month }) => month,
  ),
  findings: fc.record({ error: count, warning: count, information: count, hint: count }),
  across: fc.constant([]),
  by: fc.constant('payer' as const),
  groups: listOf(
    fc.record({
      ...sums,
      ...reductions,
      key: fc.constantFrom('1', '2', '3'),
      name: fc.constantFrom('', 'EXAMPLE PAYER', 'OTHER PAYER'),
    }),
    ({ key }) => key,
  ),
});
const reports = fc.array(report, { minLength: 1, maxLength: 8 });

test('reports merge to the same in any order and in any tree, through their JSON', () => {
  fc.assert(
    fc.property(reports, fc.nat(), fc.boolean(), (all, at, isTurned) => {
      const whole = mergeReports(all);
      const ordered = isTurned ? [...all].reverse() : all;
      const cut = at % ordered.length;
      const parts = [ordered.slice(0, cut), ordered.slice(cut)].filter((one) => one.length > 0);
      const merged = mergeReports(parts.map((part) => asRead(mergeReports(part))));
      assert.deepEqual(asRead(merged), asRead(whole));
    }),
    { numRuns: 200 },
  );
});

test('each sum is exact, whatever its size', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const whole = mergeReports(all);
      for (const name of ['paid', 'sent', 'charged', 'deniedAmount'] as const) {
        const sum = all.reduce((total, one) => total + centsOf(one[name]), 0n);
        assert.equal(whole[name], centsText(sum));
      }
      const listed = (one: Report) => one.adjustments.map(({ amount: cents }) => centsOf(cents));
      const sum = (cents: readonly bigint[]) => cents.reduce((a, b) => a + b, 0n);
      assert.equal(sum(listed(whole)), sum(all.flatMap(listed)));
      assert.equal(
        whole.files,
        all.reduce((total, { files }) => total + files, 0),
      );
    }),
    { numRuns: 200 },
  );
});

function asRead(one: Report): Report {
  return JSON.parse(JSON.stringify(one));
}
