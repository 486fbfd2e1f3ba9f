import { type Severity, severities } from '../checks/severity';
import type { Reported } from './reported';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** How many findings of each severity are in lists; negative with a `step` of -1. */
export function countsOf(all: readonly (readonly Reported[])[], step = 1): Counts {
  const counts = noneOf();
  for (const found of all) count(counts, found, step);
  return counts;
}

/** Counts findings in; `step` -1 takes them out. */
export function count(
  counts: Record<Severity, number>,
  found: readonly Reported[],
  step: number,
): void {
  for (let i = 0; i < found.length; i++) {
    const { severity, more = 1 } = found[i] as Reported;
    counts[severity] += step * more;
  }
}

export function noneOf(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

/** The sum of several counts. */
export function sumOf(...all: readonly Counts[]): Counts {
  const sum = noneOf();
  for (const counts of all) {
    for (const severity of severities) sum[severity] += counts[severity];
  }
  return sum;
}
