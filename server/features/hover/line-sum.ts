import { balanceOf } from '../../remit/balance';
import { claimBalanceOf, isPaidAfterClaimAdjustments } from '../../remit/claim-balance';
import { zero } from '../../remit/money';
import { balanceText, type LedgerRow, ledger } from './ledger';
import type { HoverPart } from './part';

/** On the amounts of an SVC: how the charge becomes the payment. */
export const lineSum: HoverPart = (_context, { id, element, inClaim }) => {
  if (id !== 'SVC' || !inClaim || ![0, 2, 3].includes(element)) return undefined;
  const { claim, owner } = inClaim;
  const balance = balanceOf(owner, owner.adjustments);
  if (!balance) return undefined;
  const rows: LedgerRow[] = [
    { label: 'charged', amount: balance.charge },
    ...owner.adjustments.map(({ group, reason, entry, amount }): LedgerRow => {
      const note = entry?.gist ?? 'unknown reason';
      const label = `${group?.value ?? ''} ${reason?.value ?? ''}`.trim();
      return { label, kind: 'less', amount: amount?.value ?? zero, note };
    }),
    { label: 'paid', kind: 'total', amount: balance.paid },
  ];
  const whole = claimBalanceOf(claim);
  const balances = whole && !isPaidAfterClaimAdjustments(whole);
  return `${ledger(rows)}${balances ? `\n\n${balanceText(balance.difference)}` : ''}`;
};
