import type { QualifiedDate } from '../../remit/claim';
import type { Text } from '../../remit/field';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * A service line has either one service date (472), or a period with its first and its last day (150
 * and 151).
 *
 * ## Why it matters
 * Rates and deadlines follow the date of service; with half a period it is not known which.
 *
 * ## Example
 * `DTM*150*20250801~` without `DTM*151*…~`
 *
 * ## Fix
 * Look up the dates on the claim that was sent.
 *
 * ## Source
 * 005010X221A1, service date.
 */
export const periodIncomplete: ClaimCheck = {
  id: 'period-incomplete',
  title: 'A service period is incomplete',
  severity: 'warning',
  tags: ['dates'],
  scope: 'claim',
  run({ lines }, report) {
    for (const { dates } of lines) if (dates.length > 0) checkDates(dates, report);
  },
};

function checkDates(dates: readonly QualifiedDate[], report: Report): void {
  const [day, first, last] = ['472', '150', '151'].map((wanted) => qualifierOf(dates, wanted));
  const period = first ?? last;
  if (!period) return;
  if (day) {
    report({
      span: day,
      message: `Service date (472) and a period (${period.value}) on one line: only one applies.`,
      related: [{ span: period, message: 'The period' }],
    });
  } else if (!first || !last) {
    report({
      span: period,
      message: first
        ? 'Service period without its last day: DTM*151 is missing.'
        : 'Service period without its first day: DTM*150 is missing.',
    });
  }
}

function qualifierOf(dates: readonly QualifiedDate[], wanted: string): Text | undefined {
  return dates.find(({ qualifier }) => qualifier?.value === wanted)?.qualifier;
}
