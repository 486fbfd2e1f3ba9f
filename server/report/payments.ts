import { type Payment, paymentAt, type RemittanceDocument } from '../document';
import { findElement } from '../located-element';
import { isRemittance } from '../remit/transaction-kind';
import { firstSegment } from './parts/locate';

/** A payment of a file with its number among them. */
export interface ListedPayment {
  readonly payment: Payment;
  /** From 1. */
  readonly number: number;
  /** The segment of its ST in the file. */
  readonly segment: number;
}

/** The remittances of a file in order; other transactions are left out. */
export function listPayments(document: RemittanceDocument): readonly ListedPayment[] {
  const listed: ListedPayment[] = [];
  for (const { groups } of document.interchanges) {
    for (const { head, payments } of groups) {
      for (const payment of payments) {
        if (!isRemittance(payment.head, head)) continue;
        const segment = firstSegment(document, payment.first);
        listed.push({ payment, number: listed.length + 1, segment });
      }
    }
  }
  return listed;
}

/** The payment that a segment of the file belongs to. */
export function paymentOfSegment(
  document: RemittanceDocument,
  segment: number,
): ListedPayment | undefined {
  const place = findElement(document, { segment });
  const payment = place && paymentAt(document, place.blockNumber);
  return listPayments(document).find((one) => one.payment === payment);
}
