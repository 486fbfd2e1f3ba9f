import { absolute, formatMoney, isPositive, isZero } from '../../remit/money';
import { readProviderAdjustments } from '../../remit/read-payment';
import { elementSpan } from '../../syntax/block';
import type { HoverPart } from './part';

/** On an adjustment of a PLB: whether it raises or lowers the payment. */
export const providerAdjustment: HoverPart = (_context, place) => {
  if (place.id !== 'PLB' || place.element < 3) return undefined;
  const at = elementSpan(place.block, place.index, place.element)?.start ?? 0;
  const own = readProviderAdjustments(place.block).find(
    ({ span }) => span.start <= at && at <= span.end,
  );
  const amount = own?.amount?.value;
  if (amount === undefined) return undefined;
  const size = formatMoney(absolute(amount));
  if (isZero(amount)) return 'Zero: changes nothing and should not be sent.';
  return isPositive(amount)
    ? `Positive: **lowers this payment by ${size}**.`
    : `Negative: **raises this payment by ${size}**.`;
};
