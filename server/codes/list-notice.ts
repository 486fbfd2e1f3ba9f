import type { CodeList } from './code-list';

/** Months in which the lists of reason and remark codes are published, about their first day. */
const publicationMonths = ['03', '07', '11'] as const;

/** The first publication of a list after the one that was last compared; ISO format. */
export function nextPublication(asOf: string): string {
  const [year = '', month = ''] = asOf.split('-');
  const next = publicationMonths.find((one) => one > month);
  return next ? `${year}-${next}-01` : `${Number(year) + 1}-${publicationMonths[0]}-01`;
}

/** A list older than this is worth a notice. */
const oldAfterMonths = 5;

/**
 * A sentence for a list that was last compared more than five months ago; `undefined` for a recent
 * one. `today` is in ISO format.
 */
export function listNotice({ name, asOf }: Pick<CodeList, 'name' | 'asOf'>, today: string): string | undefined {
  if (monthsBetween(asOf, today) < oldAfterMonths) return undefined;
  return `${name}: as of ${usDate(asOf)}. A newer list was due about ${usDate(nextPublication(asOf))}.`;
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

function usDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${month}/${day}/${year}`;
}
