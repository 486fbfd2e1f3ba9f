import type { RemittanceDocument } from '../document';
import { isoDate } from '../remit/date';
import type { NamedPayment } from './parts/named-payment';
import { trimmed } from './parts/words';
import { type ListedPayment, listPayments } from './payments';

/** What a payment is known by on the pages of its claims, and on lists of it alone. */
export function namePayment({ payment: { head }, number, segment }: ListedPayment): NamedPayment {
  const { payer, payee, trace, date } = head;
  return {
    segment,
    number,
    payer: trimmed(payer?.name),
    payee: trimmed(payee?.name),
    payeeId: trimmed(payee?.id),
    trace: trimmed(trace),
    date: date?.value && isoDate(date.value),
  };
}

/** The same for the payment with its ST at a segment; nothing for a whole file. */
export function namePaymentAt(
  document: RemittanceDocument,
  segment: number | undefined,
): NamedPayment | undefined {
  if (segment === undefined) return undefined;
  const found = listPayments(document).find((one) => one.segment === segment);
  return found && namePayment(found);
}
