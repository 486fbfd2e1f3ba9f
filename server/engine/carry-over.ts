import {
  claimCount,
  claimSummaries,
  isClaim,
  type Payment,
  type RemittanceDocument,
} from '../document';
import { type ClaimSummary, summaryOf } from '../remit/summary';
import type { Block } from '../syntax/block';
import type { Sequence } from '../syntax/sequence';
import { spliced } from '../syntax/splice';
import { blockContextAt } from './block-context';
import { checkBlockAt, checkedPayments } from './check-in-steps';
import { checkSums } from './check-payment';
import { countsOf, sumOf } from './counts';
import { type Findings, remember } from './known-findings';
import { paymentContextIn } from './payment-context';
import { type Reported, spansOf } from './reported';

/** More touched blocks than this are not checked while the user waits. */
const maxTouched = 100;

/**
 * What is known at once after an edit: the changed blocks and sums are checked, and all other
 * findings are kept. `undefined` if the edit changed too much for that.
 */
export function carryOver(before: Findings, document: RemittanceDocument): Findings | undefined {
  const { options, partial } = before;
  const touched = touchedBlocks(before.document.sequence, document.sequence);
  const { first, newEnd } = touched;
  if (newEnd - first > maxTouched) return undefined;
  const gone = new Set(touched.old);
  const inPayments = new Map<Block, readonly Reported[]>();
  const claims = new Map(before.claims);
  for (const { payment, guide } of checkedPayments(document)) {
    const { block } = payment.head;
    let found = without(gone, before.inPayments.get(block) ?? []);
    if (payment.first <= newEnd && payment.end >= first) {
      const own = claimsAfter(before, document, payment, touched);
      claims.set(block, own);
      const context = paymentContextIn(document, payment, guide, own, options);
      found = [...comparisons(found), ...(context ? checkSums(context) : [])];
    }
    inPayments.set(block, found);
  }
  const inFile = without(gone, before.inFile);
  const blocks = blocksAfter(before, document, touched, gone);
  return remember({ document, options, ...blocks, inPayments, inFile, claims, partial });
}

/** The findings in blocks after an edit. */
function blocksAfter(
  before: Findings,
  document: RemittanceDocument,
  { first, oldEnd, old, fresh }: Touched,
  gone: ReadonlySet<Block>,
): Pick<Findings, 'inBlocks' | 'blockCounts'> {
  const found = fresh.map((_, i) => {
    const context = blockContextAt(document, first + i);
    return checkBlockAt(document, context, first + i, before.options);
  });
  const was = before.inBlocks.slice(first, oldEnd);
  const inBlocks = spliced(before.inBlocks, first, oldEnd, found);
  // A finding in a block refers to that block and its payment's head, never to another claim.
  if (old.every(isClaim)) {
    return { inBlocks, blockCounts: sumOf(before.blockCounts, countsOf(found), countsOf(was, -1)) };
  }
  const kept = inBlocks.map((one) => without(gone, one));
  return { inBlocks: kept, blockCounts: countsOf(kept) };
}

/** The claims of a payment after an edit: the others are as before where it touched claims alone. */
function claimsAfter(
  before: Findings,
  document: RemittanceDocument,
  payment: Payment,
  { first, newEnd, old, fresh }: Touched,
): readonly ClaimSummary[] {
  const known = before.claims.get(payment.head.block);
  const inside = payment.first < first && newEnd < payment.end;
  if (!known || !inside || !old.every(isClaim) || !fresh.every(isClaim)) {
    return claimSummaries(document, payment);
  }
  const at = claimCount(document, payment.first, first);
  return spliced(known, at, at + old.length, fresh.map(summaryOf));
}

/** What came from comparing claims, which waits for a pause in typing. */
function comparisons(found: readonly Reported[]): readonly Reported[] {
  return found.filter(({ check }) => check.scope === 'payment' && check.comparesClaims);
}

/** The run of blocks that two sequences do not share: where it begins, and ends in each. */
interface Touched {
  readonly first: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  readonly old: readonly Block[];
  readonly fresh: readonly Block[];
}

function touchedBlocks({ blocks: before }: Sequence, { blocks: after }: Sequence): Touched {
  let first = 0;
  while (first < before.length && before[first] === after[first]) first++;
  let [oldEnd, newEnd] = [before.length, after.length];
  while (oldEnd > first && newEnd > first && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  const [old, fresh] = [before.slice(first, oldEnd), after.slice(first, newEnd)];
  return { first, oldEnd, newEnd, old, fresh };
}

/** The findings that refer to no block that is gone; the others wait for the next full check. */
function without(gone: ReadonlySet<Block>, found: readonly Reported[]): readonly Reported[] {
  const refers = (reported: Reported) =>
    gone.has(reported.block) || spansOf(reported).some(({ block }) => block && gone.has(block));
  return found.some(refers) ? found.filter((reported) => !refers(reported)) : found;
}
