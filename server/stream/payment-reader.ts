import type { PaymentContext } from '../checks/context';
import type { CheckOptions } from '../checks/options';
import { claimSummaries, documentOf, paymentsOf } from '../document';
import { paymentContextIn } from '../engine/payment-context';
import { openers } from '../envelopes';
import type { Guide } from '../guide/guide';
import type { PaymentHead } from '../remit/payment';
import { type Block, openerOf } from '../syntax/block';
import type { LocatedBlock } from '../syntax/located-block';
import { sequenceOf } from '../syntax/sequence';
import type { LargePayments } from './large-payments';
import { createPackedPayment, type PackedPayment } from './packed-payment';

/** How a payment begins. */
export interface PaymentStart {
  readonly first: LocatedBlock;
  readonly head: PaymentHead;
  readonly guide: Guide | undefined;
}

/** A payment that is read block by block. */
export interface PaymentReader {
  readonly first: LocatedBlock;
  add(block: LocatedBlock): void;
  /** The last block so far. */
  last(): LocatedBlock;
  /** What rules may know of it; `undefined` if its last block is not its SE. */
  context(options: CheckOptions): PaymentContext | undefined;
  /** The place of a block that the context refers to. */
  locate(block: Block): LocatedBlock | undefined;
}

/** Reads a payment whole or, if it is large, in parts that are packed. */
export function createPaymentReader(start: PaymentStart, large?: LargePayments): PaymentReader {
  const window = large?.window ?? usualWindow;
  let recent: LocatedBlock[] = [];
  let size = 0;
  let last = start.first;
  let packed: PackedPayment | undefined;
  let places: ReadonlyMap<Block, LocatedBlock> | undefined;

  const add = (one: LocatedBlock) => {
    last = one;
    if (packed) {
      packed.add(one);
      return;
    }
    recent.push(one);
    size += one.block.length + blockCost;
    if (!large || size <= window) return;
    packed = createPackedPayment(start, large);
    for (const before of recent) packed.add(before);
    recent = [];
  };

  add(start.first);
  return {
    first: start.first,
    add,
    last: () => last,
    context(options) {
      return packed ? packed.context(options) : wholeContext(recent, start.guide, options);
    },
    locate(block) {
      if (block === start.first.block) return start.first;
      places ??= new Map(recent.map((one) => [one.block, one]));
      return packed?.locate(block) ?? places.get(block);
    },
  };
}

/** This much of a payment is kept whole, in UTF-16 units, unless another window is given. */
const usualWindow = 4_000_000;

/** What is read of a block takes room too, as much as this many units of text. */
const blockCost = 300;

function wholeContext(
  located: readonly LocatedBlock[],
  guide: Guide | undefined,
  options: CheckOptions,
): PaymentContext | undefined {
  const end = located.at(-1);
  if (!end || openerOf(end.block) !== 'SE') return undefined;
  const blocks = located.map(({ block }) => block);
  const document = documentOf(sequenceOf(blocks, openers, true, false));
  const [payment] = paymentsOf(document);
  if (!payment) return undefined;
  const claims = claimSummaries(document, payment);
  return paymentContextIn(document, payment, guide, claims, options);
}
