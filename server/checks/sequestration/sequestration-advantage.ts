import { allAdjustments } from '../../remit/claim';
import { add, formatMoney, isZero, type Money, zero } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import type { ClaimSummary } from '../../remit/summary';
import { isSecondary, payerOf } from '../../sequestration/medicare';
import { sequestrationCode } from '../../sequestration/reduction';
import { type ClaimList, inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) from a Medicare Advantage plan (CLP06 16), or from a payer that may be
 * one (12 to 15, HM, ZZ), told once a payment: how many claims carry it and how many do not.
 *
 * ## Why it matters
 * The law cuts what the plan receives from Medicare. Whether the plan may pass the cut on to the
 * provider is for the contract between the two: with and without 253 are both lawful.
 *
 * ## Example
 * `CLP*A1*1*100*83.3*15*16*X1~CAS*CO*253*1.7~`
 *
 * ## Fix
 * Look the contract up. Where it does not allow the cut, contest it with the plan.
 *
 * ## Source
 * CMS memorandum to the plans of 2013-05-01.
 */
export const sequestrationAdvantage: PaymentCheck = {
  id: 'sequestration-advantage',
  title: 'A Medicare Advantage plan cuts by contract only',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'payment',
  run({ claims }, report) {
    for (const [payer, { first, reduction, unreduced, sum }] of talliesOf(claims)) {
      const span = first && amountOf(first);
      if (!first || !span) continue;
      const rest = unreduced === 0 ? '' : `; ${counted(unreduced)} paid without it`;
      report({
        span: inBlock(first.block, span),
        message:
          `253 on ${counted(reduction)} filed under ${first.filing || 'no CLP06'}, ${names[payer]}: ` +
          `${formatMoney(sum)} in all${rest}. Whether the plan may pass Medicare's cut on to you is ` +
          'for your contract: with and without are both lawful.',
      });
    }
  },
};

const names = {
  advantage: 'Medicare Advantage',
  'perhaps advantage': 'which may be Medicare Advantage',
} as const;

function counted(claims: number): string {
  return claims === 1 ? '1 claim' : `${claims} claims`;
}

interface Tally {
  /** The first claim that was cut. */
  first: ClaimSummary | undefined;
  reduction: number;
  unreduced: number;
  sum: Money;
}

/** How many claims of each kind of plan were cut, in one pass: a payment may have very many. */
function talliesOf(claims: ClaimList) {
  const advantage: Tally = { first: undefined, reduction: 0, unreduced: 0, sum: zero };
  const perhaps: Tally = { ...advantage };
  const tallies = [
    ['advantage', advantage],
    ['perhaps advantage', perhaps],
  ] as const;
  let known: string | undefined;
  let tally: Tally | undefined;
  for (const claim of claims) {
    const { filing, status, sequestration, paid } = claim;
    if (filing !== known) {
      known = filing;
      const payer = payerOf(filing);
      tally = tallies.find(([name]) => name === payer)?.[1];
    }
    if (!tally || isSecondary(status)) continue;
    if (!isZero(sequestration)) {
      tally.reduction++;
      tally.first ??= claim;
    } else if (paid !== undefined && !isZero(paid)) tally.unreduced++;
    tally.sum = add(tally.sum, sequestration);
  }
  return tallies;
}

function amountOf({ block }: ClaimSummary) {
  const adjustments = allAdjustments(readClaim(block));
  return adjustments.find(({ reason }) => reason?.value === sequestrationCode)?.amount;
}
