import { memoizePerObject } from '../cache';
import type { Interchange, PaymentEnds } from '../document';
import type { PaymentOpening } from '../remit/payment';
import type { Span } from '../span';
import { type Block, textOf } from '../syntax/block';
import type { FileContext } from './context';

type Copies = ReadonlySet<Interchange<PaymentEnds>>;

/**
 * The interchanges that repeat an earlier one of their file, as in a file that was appended to itself:
 * the same envelopes with the same payments. Of a payment, its control number, amount, check or EFT
 * number, and number of segments are compared, which is known of one that was read in pieces.
 */
export const copiesIn: (file: FileContext) => Copies = memoizePerObject(findCopies);

const none: Copies = new Set();

function findCopies({ interchanges }: FileContext): Copies {
  if (interchanges.length < 2) return none;
  const copies = new Set<Interchange<PaymentEnds>>();
  const firsts = new Map<string, Interchange<PaymentEnds>>();
  for (const interchange of interchanges) {
    const { head } = interchange;
    if (!head || !isComplete(interchange)) continue;
    const key = textOfSegment(head);
    const first = firsts.get(key);
    if (!first) firsts.set(key, interchange);
    else if (isCopy(first, interchange)) copies.add(interchange);
  }
  return copies;
}

/** Whether an interchange has payments, and all its trailers. */
function isComplete({ trailer, groups }: Interchange<PaymentEnds>): boolean {
  if (!trailer || !groups.some(({ payments }) => payments.length > 0)) return false;
  return groups.every(
    (group) => group.trailer && group.payments.every(({ hasTrailer }) => hasTrailer),
  );
}

function isCopy(one: Interchange<PaymentEnds>, other: Interchange<PaymentEnds>): boolean {
  const [known, own] = [one, other].map(wordsOf);
  return own?.length === known?.length && own?.every((word, i) => word === known?.[i]) === true;
}

/** What an interchange is told by, in the order of the text. */
function wordsOf({ groups, trailer }: Interchange<PaymentEnds>): readonly string[] {
  const words: string[] = [];
  for (const group of groups) {
    words.push(textOfSegment(group.head));
    for (const { head, trailer } of group.payments)
      words.push(wordOf(head), textOfSegment(trailer));
    words.push(textOfSegment(group.trailer));
  }
  words.push(textOfSegment(trailer));
  return words;
}

function wordOf({ block, span, amount, date, trace, traceOriginator }: PaymentOpening): string {
  const fields = [span, amount, date, trace, traceOriginator];
  return fields.map((field) => (field ? textOf(block, field) : '')).join(' ');
}

function textOfSegment(
  segment: { readonly block: Block; readonly span: Span } | undefined,
): string {
  return segment ? textOf(segment.block, segment.span) : '';
}
