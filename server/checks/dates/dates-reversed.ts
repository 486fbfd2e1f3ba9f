import type { QualifiedDate } from '../../remit/claim';
import { dateOf } from '../../remit/dates';
import { formatDate } from '../../remit/format';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * Periods that end before they begin: `DTM*232` and `DTM*233` of a claim, `DTM*150` and `DTM*151`
 * of a line.
 *
 * ## Why it matters
 * Software that counts days rejects such a period, or counts backwards.
 *
 * ## Example
 * `DTM*150*20250704~DTM*151*20250701~`
 *
 * ## Fix
 * Compare the dates with the claim as billed.
 *
 * ## Source
 * 005010X221A1, DTM01.
 */
export const datesReversed: ClaimCheck = {
  id: 'dates-reversed',
  title: 'Period ends before it begins',
  severity: 'warning',
  tags: ['dates'],
  scope: 'claim',
  needs: 'dates',
  run({ dates, lines }, report) {
    reversed(dates, '232', '233', report);
    for (const line of lines) reversed(line.dates, '150', '151', report);
  },
};

function reversed(
  dates: readonly QualifiedDate[],
  start: string,
  end: string,
  report: Report,
): void {
  const first = dateOf(dates, start);
  const last = dateOf(dates, end);
  if (!first || !last || first.value <= last.value) return;
  report({
    span: last,
    message: `Period ends on ${formatDate(last.value)}, before it begins on ${formatDate(first.value)}. Compare the dates with the claim as billed.`,
    related: [{ span: first, message: `Begins on ${formatDate(first.value)}` }],
  });
}
