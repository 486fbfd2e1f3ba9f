import { findCode } from '../../codes';
import { claimSummaries, paymentAt, providerAdjustments } from '../../document';
import { paymentBalance, totalsBy } from '../../remit/balance';
import { counted } from '../words/english';
import { balanceText, type LedgerRow, ledger } from './ledger';
import type { HoverPart } from './part';

/** On the amount of a BPR: how claims and provider adjustments add up to the payment. */
export const paymentSum: HoverPart = ({ document }, place) => {
  const payment = paymentAt(document, place.blockNumber);
  if (place.id !== 'BPR' || !payment || ![0, 2].includes(place.element)) return undefined;
  // A view of one claim has nothing of its payment but the header.
  if (document.excerpt?.part === 'claim') return undefined;
  const claims = claimSummaries(document, payment);
  const adjustments = providerAdjustments(document, payment);
  const balance = paymentBalance(payment.head.amount, claims, adjustments);
  if (!balance) return undefined;
  const reasons = totalsBy(adjustments, ({ reason }) => reason?.value ?? '');
  const rows: LedgerRow[] = [
    { label: counted(claims.length, 'claim'), amount: balance.claims },
    ...[...reasons].map(([reason, amount]): LedgerRow => {
      const known = findCode('provider-adjustment-reason', reason);
      const note = known?.gist.split(/[:,]/)[0] ?? 'unknown reason';
      return { label: `PLB ${reason}`, kind: 'less', amount, note };
    }),
    { label: 'paid', kind: 'total', amount: balance.paid },
  ];
  return `${ledger(rows)}\n\n${balanceText(balance.difference)}`;
};
