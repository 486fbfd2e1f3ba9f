import type { Claim } from '../../remit/claim';
import { formatDate, type RemitDate } from '../../remit/date';
import { dateOf, serviceEnd } from '../../remit/dates';
import type { Field } from '../../remit/field';
import { type ClaimCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Service dates after the payment date.
 *
 * ## Why it matters
 * Payers do not pay for services before they are provided, so one of the dates is wrong. Appeal
 * deadlines and secondary billing depend on it.
 *
 * ## Example
 * `DTM*472*20250901~` in a payment dated 08/15/2025.
 *
 * ## Fix
 * Compare the date with the claim as billed.
 *
 * ## Source
 * 005010X221A1, BPR16 and DTM.
 */
export const serviceAfterPayment: ClaimCheck = {
  id: 'service-after-payment',
  title: 'Service date is after the payment date',
  severity: 'warning',
  tags: ['dates'],
  scope: 'claim',
  run(claim, report, { payment }) {
    if (!payment?.date?.value) return;
    const { block, date: paid } = payment;
    const { value } = payment.date;
    for (const date of lateDates(claim, value)) {
      report({
        span: date,
        message: `Service date ${formatDate(date.value)} is after the payment date ${formatDate(value)}. Compare it with the claim as billed.`,
        related: [{ span: inBlock(block, paid), message: `Payment date ${formatDate(value)}` }],
      });
    }
  },
};

/** The late dates of the lines or, if there are none, of the claim. */
function lateDates({ lines, dates }: Claim, paid: RemitDate): readonly Field<RemitDate>[] {
  const late: Field<RemitDate>[] = [];
  for (const line of lines) {
    const date = serviceEnd(line.dates);
    if (date && date.value > paid) late.push(date);
  }
  const end = dateOf(dates, '233') ?? dateOf(dates, '232');
  if (late.length === 0 && end && end.value > paid) late.push(end);
  return late;
}
