import assert from 'node:assert/strict';
import type { Report } from '../../server/folder/report/report';
import { centsOf, centsText, type OwnSums } from './segments';

/** Every sum of a report is the one made from the segments' own text, to the cent. */
export function assertSums(report: Report, own: OwnSums): void {
  const { adjustments, providerAdjustments, ...sums } = own;
  for (const [name, value] of Object.entries(sums)) {
    const expected = typeof value === 'bigint' ? centsText(value) : value;
    assert.equal(report[name as 'paid'], expected, name);
  }
  const listed = report.adjustments.map(({ group, reason, count, amount }) => [
    `${group} ${reason}`,
    { count, amount: centsOf(amount) },
  ]);
  assert.deepEqual(new Map(listed as []), new Map([...adjustments].sort()));
  const moved = report.providerAdjustments.map(({ code, count, amount }) => [
    code,
    { count, amount: centsOf(amount) },
  ]);
  assert.deepEqual(new Map(moved as []), new Map([...providerAdjustments].sort()));
}
