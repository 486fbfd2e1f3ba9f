import { groupCodes } from '../../codes/group-codes';
import { isoDate, type RemitDate } from '../../remit/date';
import { isZero, plainMoney } from '../../remit/money';
import type { PaymentHead } from '../../remit/payment';
import { readClaim } from '../../remit/read-claim';
import { type ReductionPart, reductionParts } from '../../report/reduction-parts';
import {
  countReduction,
  excessOf,
  type SequestrationTally,
  startSequestrationTally,
} from '../../report/sequestration-totals';
import type { Terms } from '../../sequestration/terms';
import { openerOf } from '../../syntax/block';
import type { LocatedBlock } from '../../syntax/located-block';
import { ownValue } from '../row-values';
import type { AffectedClaim } from './affected';
import { createPaymentFinder } from './payment-blocks';

/** Collects the claims of a file whose reductions are off or missing. */
export interface AffectedFinder {
  add(located: LocatedBlock): void;
  found(): readonly AffectedClaim[];
}

export function createAffectedFinder(file: string, terms: Terms): AffectedFinder {
  const findPayment = createPaymentFinder();
  const found: AffectedClaim[] = [];
  let payment = 0;
  return {
    found: () => found,
    add(located) {
      const place = findPayment(located.block);
      const opener = openerOf(located.block);
      if (opener === 'ST') payment = located.before.segments + 1;
      if (!place || opener !== 'CLP') return;
      const claim = readClaim(located.block);
      const parts = reductionParts(claim, terms);
      for (const state of ['off', 'missing'] as const) {
        const all = parts.filter((part) => part.state === state);
        if (all.length === 0) continue;
        const excessive = all.filter((part) => !isZero(excessOf(part)));
        // What is too little on one line takes nothing off what is too much on another.
        const own = excessive.length > 0 ? excessive : all;
        found.push({
          file,
          segment: located.before.segments + 1,
          payment,
          ...paymentFacts(place.head),
          account: ownValue(claim.account),
          control: ownValue(claim.control),
          service: dayText(own.find(({ day }) => day)?.day),
          state,
          group: groupOf(own),
          ...sumsOf(own),
        });
      }
    },
  };
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

/** Only a code that is known: anything else in a file might name a patient. */
function groupOf([first, ...others]: readonly ReductionPart[]): string | undefined {
  const group = first?.group;
  if (others.some((part) => part.group !== group)) return undefined;
  return groupCodes.entries.some(({ code }) => code === group) ? group : undefined;
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
