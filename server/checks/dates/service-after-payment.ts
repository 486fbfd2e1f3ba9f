import type { Claim } from '../../remit/claim';
import { formatDate, type RemitDate } from '../../remit/date';
import { dateOf, serviceEnd } from '../../remit/dates';
import type { Field } from '../../remit/field';
import { type ClaimCheck, inBlock } from '../check';

/**
 * ## What it checks
 * No service lies after the day of the payment.
 *
 * ## Why it matters
 * Nobody pays for what was not done yet: one of the dates is wrong, and with it deadlines for
 * appeals and for billing the next payer.
 *
 * ## Example
 * `DTM*472*20250901~` in a payment of 2025-08-15.
 *
 * ## Fix
 * Compare the date with the claim that was sent.
 *
 * ## Source
 * 005010X221A1, BPR16 and DTM.
 */
export const serviceAfterPayment: ClaimCheck = {
  id: 'service-after-payment',
  title: 'Services lie before the payment',
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
        message: `Service date ${formatDate(date.value)} is after the payment date ${formatDate(value)}. Compare it with the claim that was sent.`,
        related: [{ span: inBlock(block, paid), message: `Payment date ${formatDate(value)}` }],
      });
    }
  },
};

/** The dates of the lines or, where they are well, those of the claim. */
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
