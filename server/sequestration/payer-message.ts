import { formatDate } from '../remit/date';
import type { PaymentHead } from '../remit/payment';

/**
 * A message to the payer that quotes the place and the figures and nothing of the patient: the
 * payment is named by its trace number, the place by segment and element.
 */
export function payerMessage(
  payment: PaymentHead | undefined,
  statement: string,
): (where: string) => string {
  const trace = payment?.trace?.value;
  const date = payment?.date?.value;
  const named = `${trace ? ` ${trace}` : ''}${date ? ` of ${formatDate(date)}` : ''}`;
  return (where) =>
    `835 remittance${named}, ${where}: ${statement} Please review it and send a corrected ` +
    'remittance, or tell us what the amount is based on.';
}
