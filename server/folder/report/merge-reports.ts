import { severities } from '../../checks/severity';
import { add, plainMoney, readMoney } from '../../remit/money';
import { distinctAffected } from './distinct-affected';
import { byKeys } from './order';
import type { Report, ReportMonth, ReportReductions } from './report';

/**
 * Adds reports exactly, whatever their order is. Affected claims are in the sum only with `audit`, and
 * then only if every report has them: a part of them would look like all. Throws if one has not, if
 * there are no reports, if they are grouped by different things, or if one of them is not a report.
 */
export function mergeReports(reports: readonly Report[], audit = false): Report {
  const [first] = reports;
  if (!first) throw new NotMergeable('no reports');
  if (reports.some(({ by }) => by !== first.by))
    throw new NotMergeable('reports with different groupings');
  if (audit && reports.some(({ affected }) => !Array.isArray(affected)))
    throw new NotMergeable('a report that was printed without --audit');
  const sums = reports.map(withoutLists).reduce(addParts);
  return {
    ...sums,
    adjustments: merged(listOf(reports, 'adjustments'), ({ group, reason }) => [group, reason]),
    providerAdjustments: merged(listOf(reports, 'providerAdjustments'), ({ code }) => [code]),
    months: merged(listOf(reports, 'months'), ({ month }) => [month]),
    across: listOf(reports, 'across'),
    ...(audit && {
      affected: distinctAffected(reports.flatMap(({ affected = [] }) => affected)),
    }),
    ...(first.by && {
      by: first.by,
      groups: merged(
        reports.flatMap(({ groups = [] }) => groups),
        ({ key }) => [key],
      ),
    }),
  };
}

/** The sums of sequestration in several months. */
export function mergedReductions(months: readonly ReportMonth[]): ReportReductions {
  return months.map(({ month, ...reductions }) => reductions).reduce(addParts);
}

/** Reports that cannot be added; the message names no content. */
export class NotMergeable extends Error {}

function withoutLists(report: Report) {
  const { adjustments, providerAdjustments, months, across, affected, ...others } = report;
  const { by, groups, findings, ...sums } = others;
  const ordered = severities.map((severity) => [severity, findings?.[severity]]);
  return { ...sums, findings: Object.fromEntries(ordered) as Report['findings'] };
}

function listOf<K extends 'adjustments' | 'providerAdjustments' | 'months' | 'across'>(
  reports: readonly Report[],
  name: K,
): Report[K][number][] {
  return reports.flatMap((report) => {
    if (!Array.isArray(report[name])) throw new NotMergeable('not a report');
    return report[name] as readonly Report[K][number][];
  });
}

/** Adds what has the same keys, and orders by them. */
function merged<T extends object>(all: readonly T[], keysOf: (one: T) => readonly string[]): T[] {
  const byKey = new Map<string, T>();
  for (const one of all) {
    const key = JSON.stringify(keysOf(one));
    const known = byKey.get(key);
    byKey.set(key, known ? addParts(known, one) : one);
  }
  return [...byKey.values()].sort(byKeys(keysOf));
}

/** Adds numbers and amounts by name; of two texts that are names, the first in order is kept. */
function addParts<T extends object>(left: T, right: T): T {
  const others = new Map<string, unknown>(Object.entries(right));
  return Object.fromEntries(
    Object.entries(left).map(([name, value]) => {
      const other = others.get(name);
      return [name, names.has(name) ? firstName(value, other) : addValues(value, other)];
    }),
  ) as T;
}

/** What is text and not an amount. */
const names: ReadonlySet<string> = new Set(['group', 'reason', 'code', 'month', 'key', 'name']);

function firstName(left: unknown, right: unknown): unknown {
  const [first = ''] = [left, right].filter((name) => name !== '').sort();
  return first;
}

function addValues(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  if (isObject(left) && isObject(right)) return addParts(left, right);
  const [a, b] = [left, right].map((one) => (typeof one === 'string' ? readMoney(one) : undefined));
  if (a === undefined || b === undefined) throw new NotMergeable('not a report');
  return plainMoney(add(a, b));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
