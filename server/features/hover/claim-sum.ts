import { findCode } from '../../codes';
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

const groupNotes: ReadonlyMap<string, string> = new Map([
  ['CO', 'write-off'],
  ['PR', 'patient responsibility'],
  ['OA', 'other adjustment'],
  ['PI', 'payer initiated reduction'],
]);

/** A group and, where it is not yet settled, why: `CO denied`. */
function partOf(adjustment: Adjustment): string {
  const group = adjustment.group?.value ?? 'no group';
  if (group !== 'CO' && group !== 'PI') return group;
  if (isDenial(adjustment)) return `${group} denied`;
  return isPending(adjustment) ? `${group} pending` : group;
}

function adjusted(part: string, amount: Money): LedgerRow {
  const [group = '', state] = part.split(' ');
  const note =
    (state && stateNotes.get(state)) ??
    groupNotes.get(part) ??
    findCode('group-code', part)?.gist ??
    'unknown group';
  return { label: state && stateNotes.has(state) ? group : part, kind: 'less', amount, note };
}

const stateNotes: ReadonlyMap<string, string> = new Map([
  ['denied', 'denied, to work'],
  ['pending', 'pending, not decided'],
]);

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
