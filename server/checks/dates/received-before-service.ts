import { dateOf, serviceStart } from '../../remit/dates';
import { formatDate } from '../../remit/format';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A received date (`DTM*050`) before the claim's first service date.
 *
 * ## Why it matters
 * Filing limits and interest are counted from the received date.
 *
 * ## Example
 * `DTM*050*20250620~` and a service on 07/01/2025.
 *
 * ## Fix
 * Compare the dates with the claim as billed and its acknowledgment.
 *
 * ## Source
 * 005010X221A1, `DTM*050`.
 */
export const receivedBeforeService: ClaimCheck = {
  id: 'received-before-service',
  title: 'Claim was received before the service',
  severity: 'warning',
  tags: ['dates'],
  scope: 'claim',
  needs: 'dates',
  run({ dates, lines }, report) {
    const received = dateOf(dates, '050');
    if (!received) return;
    let first = dateOf(dates, '232');
    for (const line of lines) {
      const start = serviceStart(line.dates);
      if (start && (!first || start.value < first.value)) first = start;
    }
    if (!first || received.value >= first.value) return;
    report({
      span: received,
      message: `Claim was received on ${formatDate(received.value)}, before its first service on ${formatDate(first.value)}.`,
      related: [{ span: first, message: `First service on ${formatDate(first.value)}` }],
    });
  },
};
