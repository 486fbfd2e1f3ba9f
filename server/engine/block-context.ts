import {
  type Group,
  groupAt,
  type Interchange,
  interchangeAt,
  type Payment,
  type PaymentEnds,
  paymentAt,
  type RemittanceDocument,
} from '../document';
import {
  guideOfGroup,
  guideOfInterchange,
  guideOfPayment,
  transactionOfGroup,
} from '../document-guide';
import type { Guide } from '../guide/guide';
import type { PaymentHead } from '../remit/payment';
import { isRemittance } from '../remit/transaction-kind';
import type { BlockList } from '../syntax/block-list';
import type { Sequence } from '../syntax/sequence';
import { isForeign, isTorn } from './readable';

/** What a block is checked against. */
export interface BlockContext {
  /** Absent if the block is outside any payment. */
  readonly payment: PaymentHead | undefined;
  /** What segments and elements are checked against; absent if it is not known. */
  readonly guide: Guide | undefined;
  /** `unreadable`: what looks like segments is torn, or is another kind of file. */
  readonly reading: 'remittance' | 'another transaction' | 'unreadable';
}

/** Text outside any interchange may be anything, and is not checked against a guide. */
const outside: BlockContext = { payment: undefined, guide: undefined, reading: 'remittance' };

const unreadable: BlockContext = { payment: undefined, guide: undefined, reading: 'unreadable' };

/** Blocks that follow each other, and what they are checked against; `end` is exclusive. */
interface BlocksInContext {
  readonly context: BlockContext;
  readonly first: number;
  readonly end: number;
}

/** The context of every block of a document, in order; those of envelopes are found when they are asked for. */
export function blockContexts(document: RemittanceDocument): Iterable<BlocksInContext> {
  return contextsIn(document, contextOfPayment);
}

/** The contexts of what is outside payments, given some of a document. */
export function contextsOutsidePayments(
  text: EnvelopedText<PaymentEnds>,
): Iterable<BlocksInContext> {
  return contextsIn(text);
}

interface EnvelopedText<P extends PaymentEnds> {
  readonly sequence: Pick<Sequence, 'guessed'> & { readonly blocks: BlockList };
  readonly interchanges: readonly Interchange<P>[];
}

function* contextsIn<P extends PaymentEnds>(
  { sequence, interchanges }: EnvelopedText<P>,
  inPayment?: (payment: P, group: Group<P>, around: Interchange<P>) => BlockContext,
): Iterable<BlocksInContext> {
  const last = sequence.blocks.length;
  if (isForeign(sequence)) {
    yield { context: unreadable, first: 0, end: last };
    return;
  }
  let at = 0;
  for (const interchange of interchanges) {
    yield { context: outside, first: at, end: interchange.first };
    at = interchange.first;
    const context = contextOfInterchange(interchange);
    for (const group of interchange.groups) {
      yield { context, first: at, end: group.first };
      at = group.first;
      const inGroup = contextOfGroup(group, interchange);
      for (const payment of group.payments) {
        const { first, end } = payment;
        yield { context: inGroup, first: at, end: first };
        if (inPayment) yield { context: inPayment(payment, group, interchange), first, end };
        at = end;
      }
      yield { context: inGroup, first: at, end: group.end };
      at = group.end;
    }
    yield { context, first: at, end: interchange.end };
    at = interchange.end;
  }
  yield { context: outside, first: at, end: last };
}

/** The context of one block. */
export function blockContextAt(document: RemittanceDocument, index: number): BlockContext {
  if (isForeign(document.sequence)) return unreadable;
  const interchange = interchangeAt(document, index);
  if (!interchange) return outside;
  const group = groupAt(document, index);
  if (!group) return contextOfInterchange(interchange);
  const payment = paymentAt(document, index);
  return payment
    ? contextOfPayment(payment, group, interchange)
    : contextOfGroup(group, interchange);
}

export function contextOfPayment(
  payment: Payment,
  group: Group,
  around: Interchange,
): BlockContext {
  if (isTorn(around)) return { ...unreadable, payment: payment.head };
  return {
    payment: payment.head,
    guide: guideOfPayment(payment, group, around),
    reading: isRemittance(payment.head, group.head) ? 'remittance' : 'another transaction',
  };
}

function contextOfGroup(group: Group<PaymentEnds>, around: Interchange<PaymentEnds>): BlockContext {
  if (isTorn(around)) return unreadable;
  return {
    payment: undefined,
    guide: guideOfGroup(group, around),
    reading: transactionOfGroup(group) === '835' ? 'remittance' : 'another transaction',
  };
}

function contextOfInterchange(interchange: Interchange<PaymentEnds>): BlockContext {
  if (isTorn(interchange)) return unreadable;
  const { groups } = interchange;
  const guide = guideOfInterchange(interchange);
  const isOfRemittances =
    groups.length === 0 || groups.some((group) => transactionOfGroup(group) === '835');
  return {
    payment: undefined,
    guide,
    reading: isOfRemittances ? 'remittance' : 'another transaction',
  };
}
