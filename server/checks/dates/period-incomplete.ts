import type { QualifiedDate } from '../../remit/claim';
import type { Text } from '../../remit/field';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * Service lines with only one end of a period (`DTM*150` or `DTM*151`), or with both a single date
 * (`DTM*472`) and a period.
 *
 * ## Why it matters
 * Payment rates and deadlines depend on the date of service, which is unclear here.
 *
 * ## Example
 * `DTM*150*20250801~` without `DTM*151*…~`
 *
 * ## Fix
 * Use the dates from the claim as billed.
 *
 * ## Source
 * 005010X221A1, loop 2110, service date.
 */
export const periodIncomplete: ClaimCheck = {
  id: 'period-incomplete',
  title: 'Service period is incomplete',
  severity: 'warning',
  tags: ['dates'],
  scope: 'claim',
  needs: 'dates',
  run({ lines }, report) {
    for (const { dates } of lines) if (dates.length > 0) checkDates(dates, report);
  },
};

function checkDates(dates: readonly QualifiedDate[], report: Report): void {
  const first = qualifierOf(dates, '150');
  const last = qualifierOf(dates, '151');
  const period = first ?? last;
  if (!period) return;
  const day = qualifierOf(dates, '472');
  if (day) {
    report({
      span: day,
      message: `Line has both a service date (DTM*472) and a period (DTM*${period.value}). Only one applies.`,
      related: [{ span: period, message: 'Period' }],
    });
  } else if (!first || !last) {
    report({
      span: period,
      message: first
        ? 'Service period has no last day: DTM*151 is missing.'
        : 'Service period has no first day: DTM*150 is missing.',
    });
  }
}

function qualifierOf(dates: readonly QualifiedDate[], wanted: string): Text | undefined {
  for (const { qualifier } of dates) if (qualifier?.value === wanted) return qualifier;
  return undefined;
}
