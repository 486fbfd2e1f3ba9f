import type { CheckOptions } from '../checks/options';
import { claimBlocks, type Payment, type RemittanceDocument } from '../document';
import type { Guide } from '../guide/guide';
import { type ClaimSummary, summaryOf } from '../remit/summary';
import type { Block } from '../syntax/block';
import { isUndivided } from '../syntax/too-large';
import { type BlockContext, blockContexts, contextOfPayment } from './block-context';
import { checkBlock } from './check-block';
import { checkEnvelopesInSteps } from './check-envelopes';
import { checkPaymentInSteps } from './check-payment';
import { count, noneOf } from './counts';
import { fileContextIn } from './file-context';
import { type Findings, remember } from './known-findings';
import { paymentContextIn } from './payment-context';
import { isForeign, isTruncatedAt } from './readable';
import type { Reported } from './reported';
import { tooManyParts } from './too-large';

/**
 * Checks a document in steps: block by block, then payments and envelopes. After each step the
 * caller may pause, or ask what was found so far. Findings in a block are kept with the block: after
 * an edit, only the changed blocks are checked again.
 */
export function* checkInSteps(
  document: RemittanceDocument,
  options: CheckOptions,
): Generator<() => Findings, Findings> {
  const { blocks } = document.sequence;
  const inBlocks = new Array<readonly Reported[]>(blocks.length).fill([]);
  const blockCounts = noneOf();
  const inPayments = new Map<Block, readonly Reported[]>();
  const claims = new Map<Block, readonly ClaimSummary[]>();
  const known = { document, options, inBlocks, inPayments, claims, blockCounts };
  const soFar = () => ({
    ...known,
    inBlocks: [...inBlocks],
    inPayments: new Map(inPayments),
    claims: new Map(claims),
    blockCounts: { ...blockCounts },
    inFile: [],
    partial: true,
  });
  for (const { context, first, end } of blockContexts(document)) {
    for (let i = first; i < end; i++) {
      const found = checkBlockAt(document, context, i, options);
      inBlocks[i] = found;
      count(blockCounts, found, 1);
      yield soFar;
    }
  }
  // Its envelopes are not known, so nothing can be said of them.
  if (isUndivided(document.sequence)) return remember({ ...known, inFile: [], partial: false });
  for (const { payment, guide } of checkedPayments(document)) {
    yield soFar;
    const { block } = payment.head;
    const own = yield* offering(soFar, claimsInSteps(document, payment));
    claims.set(block, own);
    const context = paymentContextIn(document, payment, guide, own, options);
    if (!context) continue;
    inPayments.set(block, yield* offering(soFar, checkPaymentInSteps(context)));
  }
  const inFile = yield* offering(soFar, checkEnvelopesInSteps(fileContextIn(document, options)));
  return remember({ ...known, inFile, partial: false });
}

/** Offers, at each step of something, what was found so far. */
function* offering<T>(
  soFar: () => Findings,
  steps: Iterator<void, T>,
): Generator<() => Findings, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield soFar;
  }
}

/** The claims of a payment, some per step: all claims of a file may be in one payment. */
function* claimsInSteps(
  document: RemittanceDocument,
  payment: Payment,
): Generator<void, readonly ClaimSummary[]> {
  const claims: ClaimSummary[] = [];
  for (const block of claimBlocks(document, payment)) {
    claims.push(summaryOf(block));
    if (claims.length % 1_000 === 0) yield;
  }
  return claims;
}

/** Findings in one block of a document. */
export function checkBlockAt(
  document: RemittanceDocument,
  context: BlockContext,
  index: number,
  options: CheckOptions,
): readonly Reported[] {
  const block = document.sequence.blocks[index] as Block;
  if (isUndivided(document.sequence)) return [tooManyParts(block)];
  if (isTruncatedAt(document, index)) return [];
  return checkBlock(block, context, options);
}

/** The payments whose sums are checked, those of remittances, and their guides. */
export function* checkedPayments({
  sequence,
  interchanges,
}: RemittanceDocument): Iterable<{ readonly payment: Payment; readonly guide: Guide | undefined }> {
  if (isForeign(sequence)) return;
  for (const interchange of interchanges) {
    for (const group of interchange.groups) {
      for (const payment of group.payments) {
        const { reading, guide } = contextOfPayment(payment, group, interchange);
        if (reading === 'remittance') yield { payment, guide };
      }
    }
  }
}
