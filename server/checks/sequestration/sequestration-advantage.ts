import { allAdjustments } from '../../remit/claim';
import { add, formatMoney, isZero, type Money, zero } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import { sequestrationCode } from '../../remit/sequestration-code';
import type { ClaimSummary } from '../../remit/summary';
import { isSecondary, payerOf } from '../../sequestration/medicare';
import { holeIn } from '../../syntax/hole';
import { inBlock, type PaymentCheck } from '../check';
import { isCodeShaped } from '../code-faults';
import type { ClaimList } from '../context';

/**
 * ## What it checks
 * Sequestration (CARC 253) from a Medicare Advantage plan (CLP06 16), or from a payer that may be
 * one (12 to 15, HM, ZZ). Reported once per payment, with the number of claims that have it and
 * that do not.
 *
 * ## Why it matters
 * The law reduces what the plan receives from Medicare. Your contract determines whether the plan
 * may apply the reduction to you, so both are lawful.
 *
 * ## Example
 * `CLP*A1*1*100*83.3*15*16*X1~CAS*CO*253*1.7~`
 *
 * ## Fix
 * Check your contract. If it does not allow the reduction, dispute it with the plan.
 *
 * ## Source
 * CMS letter of 04/17/2014, which repeats the CMS memo to plans of 05/01/2013.
 */
export const sequestrationAdvantage: PaymentCheck = {
  id: 'sequestration-advantage',
  title: 'Medicare Advantage plan applies sequestration',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'payment',
  run({ claims }, report) {
    for (const [payer, { first, reduced, unreduced, sum }] of talliesOf(claims)) {
      const span = first && amountOf(first);
      // Lost data takes what says who insures with it.
      if (!first || !span || holeIn(first.block)) continue;
      const filing = isCodeShaped(first.filing, 2)
        ? `filing indicator ${first.filing}`
        : 'no known filing indicator';
      const rest = unreduced === 0 ? '' : `; ${counted(unreduced)} paid without it`;
      report({
        span: inBlock(first.block, span),
        message:
          `253 on ${counted(reduced)} with ${filing}, ${names[payer]}: ${formatMoney(sum)} in ` +
          `total${rest}. Your contract determines whether the plan may apply sequestration to you; ` +
          'both are lawful.',
      });
    }
  },
};

const names = {
  advantage: 'Medicare Advantage',
  'possibly advantage': 'which may be Medicare Advantage',
} as const;

function counted(claims: number): string {
  return claims === 1 ? '1 claim' : `${claims} claims`;
}

interface Tally {
  /** The first claim with sequestration. */
  first: ClaimSummary | undefined;
  reduced: number;
  unreduced: number;
  sum: Money;
}

/** Counts claims by kind of plan in one pass, since a payment may have very many. */
function talliesOf(claims: ClaimList) {
  const advantage: Tally = { first: undefined, reduced: 0, unreduced: 0, sum: zero };
  const perhaps: Tally = { ...advantage };
  const tallies = [
    ['advantage', advantage],
    ['possibly advantage', perhaps],
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
      tally.reduced++;
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
