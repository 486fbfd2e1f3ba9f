import type { PaymentMark } from '../../folder/payment-mark';
import type { PaymentFlag, PaymentsPage } from '../../folder/payments-page';
import { proseAmount } from '../../remit/format';
import { counted } from './counted';

/** What a folder holds, in a line: `12 remittances, $84,210.55; 3 do not balance; 17 denials`. */
export function folderText({ matching, files, totals }: PaymentsPage): string {
  const { amount, outOfBalance, denied } = totals;
  const what = counted(matching, matching === files ? 'remittance' : 'payment');
  return [
    `${what}, ${proseAmount(amount)}`,
    outOfBalance > 0 && `${outOfBalance} ${outOfBalance === 1 ? 'does' : 'do'} not balance`,
    denied > 0 && counted(denied, 'denial'),
  ]
    .filter(Boolean)
    .join('; ');
}

export const markLabels: Readonly<Record<PaymentMark, string>> = {
  posted: 'Posted',
  'to do': 'To do',
};

export const paymentFlagLabels: Readonly<Record<PaymentFlag, string>> = {
  denied: 'With denials',
  'out of balance': 'Out of balance',
  'not posted': 'Not posted',
  'to do': 'To do',
  'has findings': 'With findings',
  unmatched: 'Without matched deposit',
};
