import { daysBetween, formatDate } from '../../remit/date';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * The payment date (BPR16) and the end of the adjudication cycle (DTM*405) are at most 30 days
 * apart.
 *
 * ## Why it matters
 * Both belong to the same run; a wide gap shows that one of them is wrong.
 *
 * ## Example
 * BPR16 `20250815` and `DTM*405*20240814~`
 *
 * ## Fix
 * Compare the date with the check or the deposit.
 *
 * ## Source
 * 005010X221A1, BPR16 and DTM*405.
 */
export const productionDateFar: PaymentCheck = {
  id: 'production-date-far',
  title: 'Payment and production date lie close together',
  severity: 'warning',
  tags: ['dates'],
  scope: 'payment',
  run({ head: { block, date, productionDate } }, report) {
    if (!date?.value || !productionDate?.value) return;
    const days = Math.abs(daysBetween(date.value, productionDate.value));
    if (days <= 30) return;
    report({
      span: inBlock(block, productionDate),
      message: `The production date ${formatDate(productionDate.value)} and the payment date ${formatDate(date.value)} are ${days} days apart. Compare them with the check or the deposit.`,
      related: [{ span: inBlock(block, date), message: `Payment date ${formatDate(date.value)}` }],
    });
  },
};
