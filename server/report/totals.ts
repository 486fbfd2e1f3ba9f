import type { RemittanceDocument } from '../document';
import { isForeign } from '../engine/readable';
import type { Mutable } from '../mutable';
import { allAdjustments, type Claim } from '../remit/claim';
import { isDenied } from '../remit/denial';
import { type Amount, moneyOf } from '../remit/field';
import { add, type Money, zero } from '../remit/money';
import type { PaymentHead } from '../remit/payment';
import type { ProviderAdjustment } from '../remit/provider-adjustment';
import { readClaim } from '../remit/read-claim';
import { readPaymentHead, readProviderAdjustments } from '../remit/read-payment';
import { sequestrationCode } from '../remit/sequestration-code';
import type { Terms } from '../sequestration/terms';
import { type Block, kindOf } from '../syntax/block';
import { packId } from '../syntax/pack-id';
import {
  countSequestration,
  type SequestrationTally,
  type SequestrationTotals,
  startSequestrationTally,
} from './sequestration-totals';

/** What some part of a remittance adds up to; amounts that are not numbers are left out. */
export interface Totals {
  readonly payments: number;
  readonly claims: number;
  /** Claims that the payer refused. */
  readonly denied: number;
  /** Service lines. */
  readonly lines: number;
  /** What the heads of the payments say was sent: BPR02. */
  readonly sent: Money;
  /** CLP03. */
  readonly charged: Money;
  /** CLP04. */
  readonly paid: Money;
  /** Adjustments of group PR. */
  readonly patient: Money;
  /** Adjustments with reason 253. */
  readonly sequestration: Money;
  /** How much of that is right, and what is missing. */
  readonly reductions: SequestrationTotals;
  /** By group and reason, `CO 45`, in the order in which they were met. */
  readonly adjustments: ReadonlyMap<string, AdjustmentTotal>;
  /** By reason, `WO`: positive takes away from what was sent. */
  readonly providerAdjustments: ReadonlyMap<string, ProviderAdjustmentTotal>;
}

export interface AdjustmentTotal {
  readonly group: string;
  readonly reason: string;
  readonly count: number;
  readonly amount: Money;
}

export interface ProviderAdjustmentTotal {
  readonly reason: string;
  readonly count: number;
  readonly amount: Money;
}

/** Totals that are still being counted. */
export type Tally = Mutable<Totals> & {
  readonly reductions: SequestrationTally;
  readonly adjustments: Map<string, Mutable<AdjustmentTotal>>;
  readonly providerAdjustments: Map<string, Mutable<ProviderAdjustmentTotal>>;
};

/**
 * The totals of a document, or of its blocks `first … end`, such as those of a payment or a claim; none
 * of what is not X12, whatever it quotes.
 */
export function totalsOf(
  { sequence }: RemittanceDocument,
  terms: Terms,
  first = 0,
  end?: number,
): Totals {
  const tally = startTally();
  if (sequence.guessed && isForeign(sequence)) return tally;
  const count = createCounter(tally, terms);
  for (const block of sequence.blocks.slice(first, end)) count(block);
  return tally;
}

/**
 * Returns a function that counts the blocks of a text in their order, but not what follows the end of an
 * interchange and belongs to no other: it may be the rest of another file.
 */
export function createCounter(tally: Tally, terms: Terms): (block: Block) => void {
  let isOver = false;
  return (block) => {
    const kind = kindOf(block);
    if (kind === iea) isOver = true;
    else if (kind === isa || kind === gs || kind === st) isOver = false;
    if (!isOver) countBlock(tally, block, terms);
  };
}

export function startTally(): Tally {
  return {
    payments: 0,
    claims: 0,
    denied: 0,
    lines: 0,
    sent: zero,
    charged: zero,
    paid: zero,
    patient: zero,
    sequestration: zero,
    reductions: startSequestrationTally(),
    adjustments: new Map(),
    providerAdjustments: new Map(),
  };
}

/** Counts what one block holds, so that a file may be added up while it is still being read. */
export function countBlock(tally: Tally, block: Block, terms: Terms): void {
  const kind = kindOf(block);
  if (kind === clp) countClaim(tally, readClaim(block), terms);
  else if (kind === st) countPayment(tally, readPaymentHead(block));
  else if (kind === plb) countProviderAdjustments(tally, readProviderAdjustments(block));
}

const [clp, st, plb, isa, gs, iea] = ['CLP', 'ST', 'PLB', 'ISA', 'GS', 'IEA'].map(packId);

function countPayment(tally: Tally, { amount }: PaymentHead): void {
  tally.payments++;
  tally.sent = plus(tally.sent, amount);
}

function countClaim(tally: Tally, claim: Claim, terms: Terms): void {
  tally.claims++;
  tally.lines += claim.lines.length;
  tally.charged = plus(tally.charged, claim.charge);
  tally.paid = plus(tally.paid, claim.paid);
  if (isDenied(claim)) tally.denied++;
  countSequestration(tally.reductions, claim, terms);
  for (const adjustment of allAdjustments(claim)) {
    const group = adjustment.group?.value ?? '';
    const reason = adjustment.reason?.value ?? '';
    const { amount } = adjustment;
    if (group === 'PR') tally.patient = plus(tally.patient, amount);
    if (reason === sequestrationCode) tally.sequestration = plus(tally.sequestration, amount);
    const total = entry(tally.adjustments, `${group} ${reason}`, { group, reason });
    total.count++;
    total.amount = plus(total.amount, amount);
  }
}

function countProviderAdjustments(tally: Tally, adjustments: readonly ProviderAdjustment[]): void {
  for (const adjustment of adjustments) {
    const reason = adjustment.reason?.value ?? '';
    const total = entry(tally.providerAdjustments, reason, { reason });
    total.count++;
    total.amount = plus(total.amount, adjustment.amount);
  }
}

function entry<T>(totals: Map<string, T & Count>, key: string, named: T): T & Count {
  const known = totals.get(key);
  if (known) return known;
  const total = { ...named, count: 0, amount: zero };
  totals.set(key, total);
  return total;
}

interface Count {
  count: number;
  amount: Money;
}

function plus(sum: Money, amount: Amount | undefined): Money {
  return add(sum, moneyOf(amount) ?? zero);
}
