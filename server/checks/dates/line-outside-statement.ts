import { dateOf, serviceEnd, serviceStart } from '../../remit/dates';
import { formatDate } from '../../remit/format';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Service dates of lines outside the claim's statement dates, `DTM*232` to `DTM*233`.
 *
 * ## Why it matters
 * A line with another date may belong to another claim.
 *
 * ## Example
 * `DTM*232*20250701~DTM*233*20250703~` and a line dated 08/01/2025.
 *
 * ## Fix
 * Compare the dates with the claim as billed.
 *
 * ## Source
 * 005010X221A1, DTM of the claim and of the service line.
 */
export const lineOutsideStatement: ClaimCheck = {
  id: 'line-outside-statement',
  title: 'Service date is outside the statement dates',
  severity: 'information',
  tags: ['dates'],
  scope: 'claim',
  needs: 'dates',
  run({ dates, lines }, report, { payment }) {
    const from = dateOf(dates, '232');
    const to = dateOf(dates, '233');
    if (!from || !to || from.value > to.value) return;
    // A date after the payment is reported by `service-after-payment`.
    const paid = payment?.date?.value;
    for (const line of lines) {
      const start = serviceStart(line.dates);
      const end = serviceEnd(line.dates);
      const early = start && start.value < from.value ? start : undefined;
      const late = end && end.value > to.value && !(paid && end.value > paid) ? end : undefined;
      const date = early ?? late;
      if (!date) continue;
      report({
        span: date,
        message: `Service date ${formatDate(date.value)} is outside the claim's statement dates, ${formatDate(from.value)} to ${formatDate(to.value)}.`,
        related: [
          { span: from, message: `Statement from ${formatDate(from.value)}` },
          { span: to, message: `Statement to ${formatDate(to.value)}` },
        ],
      });
    }
  },
};
