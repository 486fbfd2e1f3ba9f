import { claimBlocks, type Payment, type RemittanceDocument } from '../../document';
import { add, isZero, type Money, zero } from '../../remit/money';
import type { Terms } from '../../sequestration/terms';
import type { Block } from '../../syntax/block';
import { factsOf } from './facts';

/** What became of the claims of a payment. */
export interface PaymentOutcome {
  readonly denied: readonly Block[];
  readonly partlyDenied: readonly Block[];
  /** Claims with an amount that the payer has not decided, and no denial. */
  readonly pending: readonly Block[];
  /** Denied and undecided amounts of all claims. */
  readonly toWork: Money;
  readonly sequestration: Money;
  /** Claims with a 253 that is not what the rate makes, and claims that lack one. */
  readonly misreduced: readonly Block[];
  readonly unreduced: readonly Block[];
  readonly outOfBalance: readonly Block[];
}

/** Counts what became of the claims of a payment. */
export function paymentOutcome(
  document: RemittanceDocument,
  payment: Payment,
  terms: Terms,
): PaymentOutcome {
  const blocks = [...claimBlocks(document, payment)];
  const facts = blocks.map((block) => factsOf(block, terms));
  const those = (counts: (claim: (typeof facts)[number]) => boolean) =>
    facts.filter(counts).map(({ block }) => block);
  const isDenied = (state: string) => state === 'denied' || state === 'partly denied';
  return {
    denied: those(({ state }) => state === 'denied'),
    partlyDenied: those(({ state }) => state === 'partly denied'),
    pending: those(({ state, toWork }) => !isDenied(state) && !isZero(toWork)),
    toWork: facts.reduce((sum, one) => add(sum, one.toWork), zero),
    sequestration: facts.reduce((sum, one) => add(sum, one.sequestration), zero),
    misreduced: those(({ verdict }) => verdict === 'off'),
    unreduced: those(({ verdict }) => verdict === 'missing'),
    outOfBalance: those(({ balanced }) => balanced === false),
  };
}
