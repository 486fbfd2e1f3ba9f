import { findCode } from '../../codes';
import { balanceOf, totalsBy } from '../../remit/balance';
import { allAdjustments, type Claim } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
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
  const rows: LedgerRow[] = [
    { label: 'charged', amount: balance.charge },
    ...[...groups].map(([group, amount]) => adjusted(group, amount)),
    { label: 'paid', kind: 'total', amount: balance.paid },
  ];
  // Claims that need not balance, such as an estimate, have no balance.
  const verdict = claimBalanceOf(claim)?.whole;
  return `${ledger(rows)}\n\n${linesOf(
    verdict && balanceText(verdict.difference),
    patientOwes(claim, groups.get('PR') ?? zero),
  )}`;
};

const groupNotes: ReadonlyMap<string, string> = new Map([
  ['CO', 'write-off'],
  ['PR', 'patient responsibility'],
  ['OA', 'other adjustment'],
  ['PI', 'payer initiated reduction'],
]);

function adjusted(group: string, amount: Money): LedgerRow {
  const note = groupNotes.get(group) ?? findCode('group-code', group)?.gist ?? 'unknown group';
  return { label: group, kind: 'less', amount, note };
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
