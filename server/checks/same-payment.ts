import type { ComparedPayment } from './rows';

/** The same for payments that are one payment received more than once; `undefined` if that is not known. */
export function samePaymentKey(payment: ComparedPayment): string | undefined {
  const { payer, payerId, trace, amount, date } = payment;
  if (trace === '' || amount === undefined) return undefined;
  return [payerId || payer, trace, amount, date].join('*');
}
