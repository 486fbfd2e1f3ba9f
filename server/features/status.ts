import { countFindings } from '../checks/findings';
import {
  claimSummaries,
  groupAt,
  type Payment,
  paymentAt,
  paymentsOf,
  providerAdjustments,
  type RemittanceDocument,
} from '../document';
import { isBalanced, paymentBalance } from '../remit/balance';
import { formatMoney } from '../remit/money';
import { blockAt } from '../syntax/sequence';
import { feature } from './feature';
import { offsetOf } from './position';
import { type PositionParams, type RemittanceStatus, statusRequest } from './status-wire';

/** What a file is and how it stands, for an editor's status line. */
export const status = feature<PositionParams, RemittanceStatus | null>({
  name: 'status',
  capability: {},
  request: statusRequest,
  empty: null,
  answer({ document, settings }, { position }) {
    const payments = [...paymentsOf(document)];
    const block = blockAt(document.sequence, offsetOf(document, position));
    const payment = paymentAt(document, block) ?? payments[0];
    if (!payment) return null;
    const findings = countFindings(document, settings.checkOptions);
    return {
      guide: groupAt(document, payment.first)?.head?.version?.value.trim() ?? '',
      payer: payment.head.payer?.name?.value.trim() ?? '',
      payments: payments.length,
      ...sumsOf(document, payment),
      ...(findings && { findings }),
    };
  },
});

function sumsOf(document: RemittanceDocument, payment: Payment) {
  const { head, trailer } = payment;
  const claims = claimSummaries(document, payment);
  const sums = paymentBalance(head.amount, claims, providerAdjustments(document, payment));
  const total = head.amount?.value === undefined ? '' : formatMoney(head.amount.value);
  const known = { claims: claims.length, total };
  if (!sums || !trailer || !head.amount) {
    return { ...known, balance: 'not whole', difference: '' } as const;
  }
  if (isBalanced(sums)) return { ...known, balance: 'balanced', difference: '' } as const;
  const difference = formatMoney(sums.difference);
  return { ...known, balance: 'not balanced', difference } as const;
}
