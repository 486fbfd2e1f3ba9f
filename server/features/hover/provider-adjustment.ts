import { absolute, formatMoney, isPositive, isZero, type Money } from '../../remit/money';
import { readProviderAdjustments } from '../../remit/read-payment';
import { elementSpan } from '../../syntax/block';
import { linesOf } from '../words/markdown';
import { adjustmentReason } from './contents/values';
import type { HoverPart } from './part';

/** On an adjustment of a PLB: its reason, and whether it raises or lowers the payment. */
export const providerAdjustment: HoverPart = (_context, place) => {
  if (place.id !== 'PLB' || place.element < 3) return undefined;
  const at = elementSpan(place.block, place.index, place.element)?.start ?? 0;
  const own = readProviderAdjustments(place.block).find(
    ({ span }) => span.start <= at && at <= span.end,
  );
  if (!own) return undefined;
  const { reason, amount } = own;
  // The heading explains the code where the hover is on the code itself.
  const isOnReason = place.element % 2 === 1 && place.component === 1;
  const words = [
    reason && !isOnReason ? `*Reason:* ${adjustmentReason(reason.value.trim())}` : undefined,
    amount?.value === undefined ? undefined : effectOf(amount.value),
  ];
  return linesOf(...words) || undefined;
};

function effectOf(amount: Money): string {
  const size = formatMoney(absolute(amount));
  if (isZero(amount)) return 'Zero: changes nothing and should not be sent.';
  return isPositive(amount)
    ? `Positive: **lowers this payment by ${size}**.`
    : `Negative: **raises this payment by ${size}**.`;
}
