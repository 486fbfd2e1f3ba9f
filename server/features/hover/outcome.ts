import { totalsBy } from '../../remit/balance';
import { type Adjustment, allAdjustments } from '../../remit/claim';
import type { ClaimPart } from '../../remit/claim-part';
import { deniedAmount, pendingAmount } from '../../remit/denial';
import { moneyOf } from '../../remit/field';
import { formatMoney, isPositive, isZero, type Money } from '../../remit/money';
import { claimOutcome } from '../../report/claims/outcome';
import { linesOf } from '../words/markdown';
import type { HoverPart } from './part';
import { patientOwes } from './patient-owes';

/** On the amounts of a claim or line: what is denied and to work, and what the patient owes. */
export const outcome: HoverPart = (_context, { id, element, inClaim }) => {
  if (!inClaim) return undefined;
  const isClaim = id === 'CLP' && [0, 2, 3, 4, 5].includes(element);
  const isLine = id === 'SVC' && [0, 2, 3].includes(element);
  if (!isClaim && !isLine) return undefined;
  const { claim, owner } = inClaim;
  const adjustments = isClaim ? allAdjustments(claim) : owner.adjustments;
  const said = [
    ...(isClaim ? claimWords(inClaim) : lineWords(inClaim)),
    patientOwes(claim, fromGroup(adjustments), isClaim ? claim.patientShare : undefined),
  ].filter((line) => line !== undefined);
  return said.length > 0 ? linesOf(...said) : undefined;
};

function claimWords({ claim }: ClaimPart): readonly (string | undefined)[] {
  const { state, denied, pending } = claimOutcome(claim);
  const how = claim.status?.value === '4' ? ' by claim status 4' : '';
  return [
    state === 'denied'
      ? `**Denied${how}:** ${toWork(denied)}`
      : partly(denied, claim.charge?.value),
    pendingWords(pending),
  ];
}

function lineWords({ claim, owner }: ClaimPart): readonly (string | undefined)[] {
  const { state } = claimOutcome(claim);
  if (state === 'reversal' || state === 'estimate') return [];
  const denied = deniedAmount(owner.adjustments);
  const paid = moneyOf(owner.paid);
  const isDenied = !isZero(denied) && paid !== undefined && isZero(paid);
  return [
    isDenied ? `**Denied:** ${toWork(denied)}` : partly(denied, owner.charge?.value),
    pendingWords(pendingAmount(owner.adjustments)),
  ];
}

function toWork(amount: Money): string {
  return isZero(amount) ? 'to work.' : `${formatMoney(amount)} to work.`;
}

function partly(denied: Money, charge: Money | undefined): string | undefined {
  if (isZero(denied)) return undefined;
  const of = charge !== undefined && isPositive(charge) ? ` of ${formatMoney(charge)}` : '';
  return `**Denied in part:** ${formatMoney(denied)}${of} to work.`;
}

function pendingWords(pending: Money): string | undefined {
  if (isZero(pending)) return undefined;
  return `**Pending:** ${formatMoney(pending)} not decided; not a write-off yet.`;
}

/** What the adjustments of group PR add up to. */
function fromGroup(adjustments: readonly Adjustment[]): Money | undefined {
  return totalsBy(adjustments, ({ group }) => group?.value ?? '').get('PR');
}
