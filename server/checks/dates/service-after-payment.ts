import type { Claim } from '../../remit/claim';
import type { RemitDate } from '../../remit/date';
import { dateOf, serviceStart } from '../../remit/dates';
import type { Field } from '../../remit/field';
import { formatDate } from '../../remit/format';
import { type ClaimCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A service that begins after the payment date. The last day of a period may be later: supplies,
 * rentals, and orthodontics are paid ahead.
 *
 * ## Why it matters
 * One of the dates may be wrong, and with it the deadlines for appeals and for billing the next payer.
 *
 * ## Example
 * `DTM*472*20250901~` in a payment of 08/15/2025.
 *
 * ## Fix
 * Compare the date with the claim as billed.
 *
 * ## Source
 * 005010X221A1, BPR16 and DTM, which allow payment in advance of a service.
 */
export const serviceAfterPayment: ClaimCheck = {
  id: 'service-after-payment',
  title: 'Service begins after the payment date',
  severity: 'information',
  tags: ['dates'],
  scope: 'claim',
  needs: 'dates',
  run(claim, report, { payment }) {
    if (!payment?.date?.value) return;
    const { block, date: paid } = payment;
    const { value } = payment.date;
    for (const date of lateDates(claim, value)) {
      report({
        span: date,
        message: `Service begins on ${formatDate(date.value)}, after the payment date ${formatDate(value)}. Compare it with the claim as billed, unless the payer pays in advance.`,
        related: [{ span: inBlock(block, paid), message: `Payment date ${formatDate(value)}` }],
      });
    }
  },
};

/** The late dates of the lines or, if there are none, of the claim. */
function lateDates({ lines, dates }: Claim, paid: RemitDate): readonly Field<RemitDate>[] {
  const late: Field<RemitDate>[] = [];
  for (const line of lines) {
    const date = serviceStart(line.dates);
    if (date && date.value > paid) late.push(date);
  }
  const start = dateOf(dates, '232');
  if (late.length === 0 && start && start.value > paid) late.push(start);
  return late;
}
