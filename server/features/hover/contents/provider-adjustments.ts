import { escapeMarkdown } from '../../../markdown';
import { formatDate } from '../../../remit/format';
import { absolute, formatMoney, isNegative, isZero, type Money } from '../../../remit/money';
import type { ProviderAdjustment } from '../../../remit/provider-adjustment';
import { readProviderAdjustments } from '../../../remit/read-payment';
import { sumOf } from '../../../remit/summary';
import { segmentSpan } from '../../../syntax/block';
import type { HoverPart } from '../part';
import { adjustmentReason } from './values';

/** On PLB: its adjustments as a table, and what they do to the payment together. */
export const providerAdjustmentTable: HoverPart = (_context, { block, index }) => {
  const { start, end } = segmentSpan(block, index);
  const own = readProviderAdjustments(block).filter(
    ({ span }) => start <= span.start && span.start < end,
  );
  const [first] = own;
  if (!first) return undefined;
  const total = sumOf(own.map(({ amount }) => amount));
  const provider = escapeMarkdown(first.provider?.value.trim() ?? '');
  const yearEnd = first.fiscalYearEnd?.value;
  const rows = own.map(
    ({ reason, reference, amount }) =>
      `| ${adjustmentReason(reason?.value.trim() ?? '')} | ${escapeMarkdown(reference?.value.trim() ?? '')} | ${effectWords(amount)} |`,
  );
  return [
    ['| Reason | Reference | Payment |', '|:--|:--|:--|', ...rows].join('\n'),
    [
      provider && `Provider ${provider}`,
      yearEnd && `fiscal year through ${formatDate(yearEnd)}`,
      own.length > 1 && total !== undefined && `in total: ${changeWords(total)}`,
    ]
      .filter((part) => part)
      .join(' · '),
  ].join('\n\n');
};

function effectWords(amount: ProviderAdjustment['amount']): string {
  return amount?.value === undefined ? 'amount not readable' : changeWords(amount.value);
}

function changeWords(amount: Money): string {
  if (isZero(amount)) return 'not changed';
  return `${isNegative(amount) ? 'raised' : 'lowered'} by ${formatMoney(absolute(amount))}`;
}
