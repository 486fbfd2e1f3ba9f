import type { Interchange, PaymentEnds } from '../../document';
import { blockText } from '../../syntax/block';
import { type FileCheck, type Fix, inBlock } from '../check';
import type { FileContext } from '../context';
import { copiesIn } from '../copies';

/**
 * ## What it checks
 * An interchange control number (ISA13) that the same sender uses more than once in a file.
 * Reported once per number.
 *
 * ## Why it matters
 * Receivers detect duplicates by this number. They may reject the second interchange, or post the
 * same payments twice.
 *
 * ## Example
 * Two interchanges with `…*000000417*0*P*:~`
 *
 * ## Fix
 * Compare the interchanges. If they are identical, keep one. One that has the same payments can be
 * removed.
 *
 * ## Source
 * X12 control numbers, ISA13.
 */
export const interchangeControlRepeated: FileCheck = {
  id: 'interchange-control-repeated',
  title: 'Interchange control number is repeated',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'file',
  run(file, report) {
    if (file.interchanges.length < 2) return;
    const copies = copiesIn(file);
    for (const [first, second, ...others] of byNumber(file)) {
      const [one, other] = [first?.head, second?.head];
      if (!first || !second || !one?.control || !other?.control) continue;
      const repeated = [second, ...others];
      const areCopies = repeated.every((interchange) => copies.has(interchange));
      const count = repeated.length + 1;
      const related = [{ span: inBlock(one.block, one.control), message: 'First occurrence' }];
      const span = inBlock(other.block, other.control);
      const number = `Interchange control number ${other.control.value} occurs in ${count} interchanges of this file`;
      if (!areCopies) {
        const message = `${number}. Compare them; if they are identical, keep one.`;
        report({ span, message, related });
        continue;
      }
      const message = `${number}, each with the same payments, so they count ${count} times in totals. Keep one.`;
      report(() => ({ span, message, related, fixes: removing(first, repeated, file) }));
    }
  },
};

/** Interchanges in the order of their file, together with those of the same sender and number. */
function byNumber({ interchanges }: FileContext): Iterable<readonly Interchange<PaymentEnds>[]> {
  const numbered = new Map<string, Interchange<PaymentEnds>[]>();
  for (const interchange of interchanges) {
    const { head } = interchange;
    if (!head?.control) continue;
    const key = `${head.sender?.value.trim() ?? ''}*${head.control.value.trim()}`;
    const before = numbered.get(key);
    if (before) before.push(interchange);
    else numbered.set(key, [interchange]);
  }
  return numbered.values();
}

/** A fix has an edit for each block. */
const maxBlocks = 1_000;

/**
 * Removes copies that have the first interchange's text: their claims are compared here as well. Without
 * an edit where that is not so.
 */
function removing(
  first: Interchange<PaymentEnds>,
  copies: readonly Interchange<PaymentEnds>[],
  { blocksOf = () => [] }: FileContext,
): readonly Fix[] {
  const title = copies.length === 1 ? 'Remove the copy' : 'Remove the copies';
  const blocks = copies.flatMap((copy) => blocksOf(copy));
  const text = (one: Interchange<PaymentEnds>) => blocksOf(one).map(blockText).join('').trim();
  const areEqual = () => new Set([first, ...copies].map(text)).size === 1;
  const removed = blocks.length <= maxBlocks && areEqual() ? blocks : [];
  const edits = removed.map((block) => ({
    span: inBlock(block, { start: 0, end: block.length }),
    text: '',
  }));
  return [{ title, kind: 'suggested', edits }];
}
