import { findCode } from '../../codes';
import type { ReasonKind } from '../../codes/reason-codes';
import { balanceOf, totalsBy } from '../../remit/balance';
import { type Adjustment, allAdjustments, type Claim } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import { isDenial, isPending } from '../../remit/denial';
import {
  absolute,
  equals,
  formatMoney,
  isNegative,
  isZero,
  type Money,
  zero,
} from '../../remit/money';
import { linesOf } from '../words/markdown';
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
  const groups = totalsBy(adjustments, ({ group }) => group?.value ?? 'no group');
  const parts = totalsBy(adjustments, partOf);
  const rows: LedgerRow[] = [
    { label: 'charged', amount: balance.charge },
    ...[...parts].map(([part, amount]) => adjusted(part, amount)),
    { label: 'paid', kind: 'total', amount: balance.paid },
  ];
  // Claims that need not balance, such as an estimate, have no balance.
  const verdict = claimBalanceOf(claim)?.whole;
  return `${ledger(rows)}\n\n${linesOf(
    verdict && balanceText(verdict.difference),
    patientOwes(claim, groups.get('PR') ?? zero),
  )}`;
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

function patientOwes({ patientShare }: Claim, fromGroups: Money): string | undefined {
  const stated = patientShare?.value;
  if (stated === undefined) return isZero(fromGroups) ? undefined : `${owed(fromGroups)} (PR).`;
  if (equals(stated, fromGroups)) return `${owed(stated)}.`;
  return (
    `CLP05 states patient responsibility of ${formatMoney(stated)}, but the PR adjustments add up ` +
    `to ${formatMoney(fromGroups)}.`
  );
}

function owed(responsibility: Money): string {
  return isNegative(responsibility)
    ? `Patient responsibility of ${formatMoney(absolute(responsibility))} is reversed`
    : `The patient owes ${formatMoney(responsibility)}`;
}
