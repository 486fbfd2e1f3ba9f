import type { FindingCounts } from '../../report/parts/finding';

/** `2 errors, 1 warning`; empty where there are none. */
export function findingsText({ error, warning, information, hint }: FindingCounts): string {
  const words = [
    [error, 'error', 'errors'],
    [warning, 'warning', 'warnings'],
    [information, 'information', 'information'],
    [hint, 'hint', 'hints'],
  ] as const;
  return words
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`)
    .join(', ');
}
