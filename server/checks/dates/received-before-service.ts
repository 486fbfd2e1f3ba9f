import { formatDate } from '../../remit/date';
import { dateOf, serviceStart } from '../../remit/dates';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The payer received the claim (DTM*050) after the first service.
 *
 * ## Why it matters
 * From this date deadlines and interest are counted.
 *
 * ## Example
 * `DTM*050*20250620~` and a service of 2025-07-01.
 *
 * ## Fix
 * Compare the dates with the claim that was sent and its acknowledgment.
 *
 * ## Source
 * 005010X221A1, DTM*050.
 */
export const receivedBeforeService: ClaimCheck = {
  id: 'received-before-service',
  title: 'Claims were received after the service',
  severity: 'warning',
  tags: ['dates'],
  scope: 'claim',
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
      message: `The claim was received on ${formatDate(received.value)}, before its first service on ${formatDate(first.value)}.`,
      related: [{ span: first, message: `First service on ${formatDate(first.value)}` }],
    });
  },
};
