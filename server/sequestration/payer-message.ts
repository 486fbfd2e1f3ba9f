import { formatDate } from '../remit/format';
import type { PaymentHead } from '../remit/payment';

/**
 * Writes a message to the payer with the place and the figures, but nothing about the patient: the
 * payment is identified by its trace number, the place by segment and element.
 */
export function payerMessage(
  payment: PaymentHead | undefined,
  statement: string,
  request = correction,
): (where: string) => string {
  const trace = payment?.trace?.value;
  const date = payment?.date?.value;
  const named = `${trace ? ` ${trace}` : ''}${date ? ` dated ${formatDate(date)}` : ''}`;
  return (where) => `835 remittance${named}, ${where}: ${statement} ${request}`;
}

const correction =
  'Please review and send a corrected remittance, or explain how the amount was calculated.';
