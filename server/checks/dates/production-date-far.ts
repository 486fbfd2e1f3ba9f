import { daysBetween } from '../../remit/date';
import { formatDate } from '../../remit/format';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A production date (`DTM*405`, the end of the adjudication cycle) more than 30 days from the
 * payment date (BPR16).
 *
 * ## Why it matters
 * Both belong to the same payment run. A wide gap means that one of them is wrong.
 *
 * ## Example
 * BPR16 `20250815` and `DTM*405*20240814~`
 *
 * ## Fix
 * Compare the payment date with the check or the deposit.
 *
 * ## Source
 * 005010X221A1, BPR16 and `DTM*405`.
 */
export const productionDateFar: PaymentCheck = {
  id: 'production-date-far',
  title: 'Production date is far from the payment date',
  severity: 'warning',
  tags: ['dates'],
  scope: 'payment',
  run({ head: { block, date, productionDate } }, report) {
    if (!date?.value || !productionDate?.value) return;
    const days = Math.abs(daysBetween(date.value, productionDate.value));
    if (days <= 30) return;
    report({
      span: inBlock(block, productionDate),
      message: `Production date ${formatDate(productionDate.value)} and payment date ${formatDate(date.value)} are ${days} days apart. Compare them with the check or the deposit.`,
      related: [{ span: inBlock(block, date), message: `Payment date ${formatDate(date.value)}` }],
    });
  },
};
