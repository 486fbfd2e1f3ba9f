import { formatDate } from '../../remit/format';
import type { NamedPayment } from '../../report/parts/named-payment';

/** `Payment EFT2511140081 · 11/14/2025 · PRAIRIE STATES MEDICARE SERVICES`. */
export function paymentName({ trace, number, date, payer }: NamedPayment): string {
  return [`Payment ${trace || number}`, date && formatDate(date), payer]
    .filter(Boolean)
    .join(' · ');
}
