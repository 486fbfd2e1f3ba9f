import { memoizePerObject } from '../cache';
import type { Interchange, PaymentEnds } from '../document';
import type { InterchangeHead } from '../remit/envelope';
import { formatMoney } from '../remit/money';
import type { PaymentOpening } from '../remit/payment';
import type { FileContext } from './context';

type Copies = ReadonlySet<Interchange<PaymentEnds>>;

/**
 * The interchanges that repeat an earlier one of their file, as in a file that was appended to itself:
 * the same sender, receiver, and control number, with the same payments by their numbers, amounts, and
 * days. Counts and trailers do not matter: one that is corrected is still a copy.
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
    const key = wordOfHead(head);
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

/** What the payments of an interchange are told by, group by group. */
function wordsOf({ groups }: Interchange<PaymentEnds>): readonly string[] {
  return groups.flatMap(({ payments }) => ['GS', ...payments.map(({ head }) => wordOf(head))]);
}

function wordOfHead({ sender, receiver, control }: InterchangeHead): string {
  return [sender, receiver, control].map((field) => field?.value.trim() ?? '').join('*');
}

function wordOf({ amount, date, setControl, trace, traceOriginator }: PaymentOpening): string {
  const paid = amount?.value === undefined ? '' : formatMoney(amount.value);
  const numbers = [setControl, trace, traceOriginator].map((field) => field?.value.trim() ?? '');
  return [paid, date?.value ?? '', ...numbers].join('*');
}
