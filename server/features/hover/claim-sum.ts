import { findCode } from '../../codes';
import type { ReasonKind } from '../../codes/reason-codes';
import { balanceOf, totalsBy } from '../../remit/balance';
import { type Adjustment, allAdjustments } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import { isDenial, isPending } from '../../remit/denial';
import type { Money } from '../../remit/money';
import { balanceText, type LedgerRow, ledger } from './ledger';
import type { HoverPart } from './part';

/** On the amounts of a CLP: how the charge becomes the payment. */
export const claimSum: HoverPart = (_context, place) => {
  const { id, element, inClaim } = place;
  if (id !== 'CLP' || !inClaim || ![0, 3, 4, 5].includes(element)) return undefined;
  const { claim } = inClaim;
  const adjustments = allAdjustments(claim);
  const balance = balanceOf(claim, adjustments);
  if (!balance) return undefined;
  const parts = totalsBy(adjustments, partOf);
  const rows: LedgerRow[] = [
    { label: 'charged', amount: balance.charge },
    ...[...parts].map(([part, amount]) => adjusted(part, amount)),
    { label: 'paid', kind: 'total', amount: balance.paid },
  ];
  // Claims that need not balance, such as an estimate, have no balance.
  const verdict = claimBalanceOf(claim)?.whole;
  return verdict ? `${ledger(rows)}\n\n${balanceText(verdict.difference)}` : ledger(rows);
};

/** A group with what becomes of the amount: amounts of a group that differ in it are rows apart. */
function partOf(adjustment: Adjustment): string {
  const group = adjustment.group?.value ?? 'no group';
  return `${group}: ${noteOf(group, adjustment)}`;
}

function noteOf(group: string, adjustment: Adjustment): string {
  if (group !== 'CO' && group !== 'PI') {
    return groupNotes.get(group) ?? findCode('group-code', group)?.gist ?? 'unknown group';
  }
  if (isDenial(adjustment)) return 'denied, to work';
  if (isPending(adjustment)) return 'pending, not decided';
  const kind = adjustment.entry?.kind;
  const open = kind && keptNotes.get(kind);
  return open ?? (group === 'CO' ? 'write-off' : 'payer initiated reduction');
}

const groupNotes: ReadonlyMap<string, string> = new Map([
  ['PR', 'patient responsibility'],
  ['OA', 'other adjustment'],
]);

/** What is not a write-off, although the patient does not owe it. */
const keptNotes: ReadonlyMap<ReasonKind, string> = new Map([
  ['withheld', 'withheld, may be paid later'],
  ['paid to another', 'paid to someone else'],
  ['prior payer', "prior payer's adjustment"],
  ['adjustment', 'adjustment'],
]);

function adjusted(part: string, amount: Money): LedgerRow {
  const [, label = '', note = ''] = /^(.*?): (.*)$/s.exec(part) ?? [];
  return { label, kind: 'less', amount, note };
}
