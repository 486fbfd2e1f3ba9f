import { isoDate, type RemitDate } from '../../remit/date';
import { add, isZero, plainMoney, readMoney, zero } from '../../remit/money';
import type { PaymentHead } from '../../remit/payment';
import { readClaim } from '../../remit/read-claim';
import { type ReductionPart, reductionParts } from '../../report/reduction-parts';
import {
  countReduction,
  type SequestrationTally,
  startSequestrationTally,
} from '../../report/sequestration-totals';
import type { Terms } from '../../sequestration/terms';
import { openerOf } from '../../syntax/block';
import type { LocatedBlock } from '../../syntax/located-block';
import { ownValue } from '../row-values';
import type { AffectedClaim, PayerExcess } from './affected';
import { byKeys } from './order';
import { createPaymentFinder } from './payment-blocks';

/** Collects the claims of a file whose reductions are off or missing. */
export interface AffectedFinder {
  add(located: LocatedBlock): void;
  found(): readonly AffectedClaim[];
}

export function createAffectedFinder(file: string, terms: Terms): AffectedFinder {
  const findPayment = createPaymentFinder();
  const found: AffectedClaim[] = [];
  return {
    found: () => found,
    add(located) {
      const place = findPayment(located.block);
      if (!place || openerOf(located.block) !== 'CLP') return;
      const claim = readClaim(located.block);
      const parts = reductionParts(claim, terms);
      for (const state of ['off', 'missing'] as const) {
        const own = parts.filter((part) => part.state === state);
        if (own.length === 0) continue;
        found.push({
          file,
          segment: located.before.segments + 1,
          ...paymentFacts(place.head),
          account: ownValue(claim.account),
          control: ownValue(claim.control),
          service: dayText(own.find(({ day }) => day)?.day),
          state,
          ...sumsOf(own),
        });
      }
    },
  };
}

/** What each payer took beyond the rate, in the order of their names; without those that did not. */
export function excessByPayer(affected: readonly AffectedClaim[]): readonly PayerExcess[] {
  const payers = new Map<string, AffectedClaim[]>();
  for (const claim of affected) {
    if (isZero(readMoney(claim.excess) ?? zero)) continue;
    if (!payers.get(claim.payerKey)?.push(claim)) payers.set(claim.payerKey, [claim]);
  }
  return Array.from(payers.values(), (claims): PayerExcess => {
    const excess = claims.reduce((sum, one) => add(sum, readMoney(one.excess) ?? zero), zero);
    const inOrder = [...claims].sort(
      byKeys(({ date, trace, control }) => [date ?? '', trace, control]),
    );
    return { payer: claims[0]?.payer ?? '', claims: inOrder, excess: plainMoney(excess) };
  }).sort(byKeys(({ payer }) => [payer]));
}

function paymentFacts({ payer, payee, trace, traceOriginator, date }: PaymentHead) {
  const name = ownValue(payer?.name);
  const key = ownValue(payer?.id) || ownValue(traceOriginator) || name;
  return {
    payerKey: key,
    payer: name || key,
    payee: ownValue(payee?.name) || ownValue(payee?.id),
    trace: ownValue(trace),
    date: dayText(date?.value),
  };
}

function sumsOf(parts: readonly ReductionPart[]) {
  const tally: SequestrationTally = startSequestrationTally();
  for (const part of parts) countReduction(tally, part);
  return {
    reduction: plainMoney(tally.reduction),
    expected: plainMoney(tally.expected),
    excess: plainMoney(tally.excess),
  };
}

function dayText(day: RemitDate | undefined) {
  return day && isoDate(day);
}
