import type { PrintedPages } from '../checks/context';
import type { CheckOptions } from '../checks/options';
import type { Group, Interchange, Payment } from '../document';
import {
  type BlockContext,
  contextOfPayment,
  contextsOutsidePayments,
} from '../engine/block-context';
import { findInBlock } from '../engine/check-block';
import { checkEnvelopes } from '../engine/check-envelopes';
import { checkPayment } from '../engine/check-payment';
import { fileContext } from '../engine/file-context';
import { createLimit } from '../engine/limit';
import { withPagesOf } from '../engine/printed-pages';
import { isForeign, isTruncated } from '../engine/readable';
import type { Reported } from '../engine/reported';
import { interchangesOf, openers } from '../envelopes';
import type { PaymentHead } from '../remit/payment';
import { createCounter, startTally, type Totals } from '../report/totals';
import { type Block, kindOf } from '../syntax/block';
import { type BlocksAtEnd, createBlockReader } from '../syntax/block-reader';
import { detached, extentAfter, type LocatedBlock, textStart } from '../syntax/located-block';
import { packId } from '../syntax/pack-id';
import type { LargePayments } from './large-payments';
import { createLocatedReader } from './located-reader';
import { createOutline } from './outline';
import { outlineInterchanges } from './outline-payments';
import { createPaymentReader, type PaymentReader } from './payment-reader';
import { type PlacedFinding, placeFindings } from './place-finding';
import { createRestoredStart } from './restored-start';

/** Checks a text that comes in pieces, and keeps only what is still needed of it. */
export interface Checker {
  /** What the text adds up to as far as it was read. */
  readonly totals: Totals;
  /** Reads the next piece and returns what was found by now. */
  push(text: string): readonly PlacedFinding[];
  /** Ends the text and returns the rest of the findings. */
  end(): readonly PlacedFinding[];
}

export interface CheckerSettings {
  /** If absent, a payment of any size is kept in memory. */
  readonly large?: LargePayments | undefined;
  readonly revise?: Revise | undefined;
  /** Is given every block in order, for what else is to be known of the text. */
  readonly visit?: ((located: LocatedBlock) => void) | undefined;
}

/** Changes what was found in a block or payment, by the notes on it, before it is returned. */
export type Revise = (
  found: readonly Reported[],
  payment: PaymentHead | undefined,
) => readonly Reported[];

/**
 * A block is checked when it was read, and a payment when its end was read; then only its first and
 * its last block are kept. At the end of the text, the blocks outside payments, the envelopes, and
 * the file as a whole are checked. The findings are those of the whole text.
 */
export function createChecker(
  options: CheckOptions,
  { large, revise, visit }: CheckerSettings = {},
): Checker {
  const reader = createBlockReader(openers);
  const totals = startTally();
  const outline = createOutline(openers);
  const limit = createLimit(options.maxPerRule);
  /** What is found beyond the limit is not made, unless notes may say that it does not count. */
  const atOnce = revise ? undefined : limit;
  let payment: OpenPayment | undefined;
  let at = textStart;
  /** The last block that was read: until the next one comes, it may be the last of the file. */
  let pending: Block | undefined;
  let isUnreadable = false;
  /** What quotes segments without an ISA is not counted; a converted remittance is. */
  let isQuoted = false;
  let pages: PrintedPages | undefined;
  /** The block in which the first of these pages shows. */
  let firstPage: LocatedBlock | undefined;

  const start = createRestoredStart();
  const countBlock = createCounter(totals, options.sequestration);
  const count = (located: LocatedBlock) => {
    visit?.(located);
    countBlock(located.block);
  };
  /** Counts what a text says that is wrapped or converted: its own blocks are torn. */
  const restored = createLocatedReader(count);
  const read = (text: string) => {
    if (start.isRestored) restored.push(text);
    return readBlocks(reader.push(text));
  };

  const readBlocks = (blocks: Iterable<Block>): readonly PlacedFinding[] => {
    const found: PlacedFinding[] = [];
    for (const block of blocks) {
      if (pending) checkRead(pending, found);
      pending = block;
    }
    return found;
  };

  const checkRead = (block: Block, found: PlacedFinding[], truncated = false) => {
    const located = { block, before: at };
    const kind = kindOf(block);
    at = extentAfter(located);
    lookForPages(located);
    if (!start.isRestored && !isQuoted) count(located);
    if (outside.includes(kind)) addTo(found, endPayment());
    if (kind === st) payment = beginPayment(located);
    if (payment && !truncated) addTo(found, checkInside(located, payment));
    if (!payment) outline.addBlock(located);
    // What was read of a claim to check it is kept with it.
    else if (kind !== st) payment.reader.add(located);
    if (kind === se) addTo(found, endPayment());
  };

  const lookForPages = (located: LocatedBlock) => {
    const found = withPagesOf(located.block, pages);
    if (found && !pages) firstPage = detached(located);
    pages = found && firstPage && { ...found, block: firstPage.block };
  };

  const beginPayment = (first: LocatedBlock): OpenPayment => {
    const blocks = [...outline.openHeads(), first].map(({ block }) => block);
    const kinds = Uint32Array.from(blocks, kindOf);
    const interchange = interchangesOf({ blocks, kinds }).at(-1) as Interchange;
    const group = interchange.groups.at(-1) as Group;
    const context = contextOfPayment(group.payments.at(-1) as Payment, group, interchange);
    const head = context.payment as PaymentHead;
    const reader = createPaymentReader({ first, head, guide: context.guide }, large);
    return { reader, context: isUnreadable ? { ...context, reading: 'unreadable' } : context };
  };

  const checkInside = (located: LocatedBlock, { reader: { first }, context }: OpenPayment) => {
    const { block } = located;
    const found = listed(findInBlock(block, context, options, atOnce), context.payment);
    if (found.length === 0) return [];
    return placeFindings(found, 'block', (other) => (other === block ? located : first));
  };

  const endPayment = (): readonly PlacedFinding[] => {
    if (!payment) return [];
    const { reader, context } = payment;
    payment = undefined;
    outline.addPayment(reader.first, reader.last());
    const whole = context.reading === 'remittance' ? reader.context(options) : undefined;
    if (!whole) return [];
    const found = listed(checkPayment(whole, atOnce), context.payment);
    return placeFindings(found, 'payment', reader.locate);
  };

  const checkOutline = ({ terminated, guessed }: BlocksAtEnd): readonly PlacedFinding[] => {
    const { blocks, kinds, locate } = outline.end();
    const interchanges = outlineInterchanges({ blocks, kinds });
    const file = { blocks, interchanges, terminated, guessed, pages };
    const inBlocks: Reported[] = [];
    for (const { context, first, end } of contextsOutsidePayments({
      sequence: file,
      interchanges,
    })) {
      for (let i = first; i < end; i++) {
        const block = blocks.at(i) as Block;
        if (i === blocks.length - 1 && isTruncated(block, guessed)) continue;
        for (const found of findInBlock(block, context, options, atOnce)) inBlocks.push(found);
      }
    }
    const inFile = checkEnvelopes(fileContext(file, options), atOnce);
    return [
      ...placeFindings(listed(inBlocks, undefined), 'block', locate),
      ...placeFindings(listed(inFile, undefined), 'file', (block) =>
        block === firstPage?.block ? firstPage : locate(block),
      ),
      ...placeFindings(limit.rest(blocks.at(0) as Block), 'file', locate),
    ];
  };

  const listed = (found: readonly Reported[], head: PaymentHead | undefined) =>
    found.length > 0 && revise ? revise(found, head).filter(limit.admits) : found;

  return {
    totals,
    push: (text) => read(start.push(text)),
    end() {
      const last = read(start.end());
      if (start.isRestored) restored.end();
      const rest = reader.end();
      // Without an ISA, all blocks come now.
      isUnreadable = isForeign(rest);
      isQuoted = isUnreadable && rest.guessed;
      const found = readBlocks(rest.blocks);
      const inLast: PlacedFinding[] = [];
      if (pending) checkRead(pending, inLast, isTruncated(pending, rest.guessed));
      return [last, found, inLast, endPayment(), checkOutline(rest)].flat();
    },
  };
}

/** Most blocks have no findings. */
function addTo(found: PlacedFinding[], more: readonly PlacedFinding[]): void {
  for (const one of more) found.push(one);
}

/** Segments that end a payment, even if its SE is missing. */
const outside: readonly number[] = ['ISA', 'GS', 'ST', 'GE', 'IEA'].map(packId);

const [st, se] = ['ST', 'SE'].map(packId);

interface OpenPayment {
  readonly reader: PaymentReader;
  readonly context: BlockContext;
}
