import {
  claimSummaries,
  isClaim,
  type Payment,
  paymentsOf,
  providerAdjustments,
  type RemittanceDocument,
} from '../document';
import type { PaymentHead } from '../remit/payment';
import { readClaim } from '../remit/read-claim';
import type { Span } from '../span';
import { type Block, packedId, segmentId } from '../syntax/block';
import { packId } from '../syntax/tokens';
import type {
  Check,
  CheckContext,
  ClaimCheck,
  FileCheck,
  Finding,
  InterchangeCheck,
  PaymentCheck,
  Place,
  SegmentCheck,
  Severity,
} from './check';
import { checks } from './index';
import type { CheckOptions } from './options';

/** A finding with the check that made it and the block its spans count from. */
export interface Reported {
  readonly check: Check;
  readonly severity: Severity;
  readonly block: Block;
  readonly finding: Finding;
}

/**
 * Checks a whole document, a block at a time and then the payments, interchanges and the file, so
 * that a caller may pause between two steps. Each step answers what it found. What was found in a
 * block is kept with the block, so that after an edit only the touched blocks are checked.
 */
export function* checkDocument(
  document: RemittanceDocument,
  options: CheckOptions,
): Iterable<readonly Reported[]> {
  const { blocks } = document.sequence;
  const heads = paymentHeads(document);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.segments > 0) yield checkBlock(block, heads(i), options);
  }
  for (const payment of paymentsOf(document)) yield checkPayment(document, payment, options);
  yield checkEnvelopes(document, options);
}

/** All findings of a document in the order of the text. */
export function findingsOf(document: RemittanceDocument, options: CheckOptions): Reported[] {
  const starts = blockStarts(document);
  const at = ({ block, finding }: Reported) => placed(starts, block, finding.span).start;
  return Array.from(checkDocument(document, options))
    .flat()
    .sort((a, b) => at(a) - at(b));
}

/** Where each block of a document starts. */
export function blockStarts({ sequence }: RemittanceDocument): ReadonlyMap<Block, number> {
  return new Map(sequence.blocks.map((block, i) => [block, sequence.starts[i] as number]));
}

/** A finding's place as a span of the whole text; `block` is the block that was checked. */
export function placed(starts: ReadonlyMap<Block, number>, block: Block, place: Place): Span {
  const start = starts.get(place.block ?? block) ?? 0;
  return { start: start + place.start, end: start + place.end };
}

interface BlockFindings {
  readonly head: PaymentHead | undefined;
  readonly options: CheckOptions;
  readonly found: readonly Reported[];
}

const known = new WeakMap<Block, BlockFindings>();
const none: readonly Reported[] = [];

/** What a block's own segments and claim show, kept while block, payment head and options stay. */
export function checkBlock(
  block: Block,
  head: PaymentHead | undefined,
  options: CheckOptions,
): readonly Reported[] {
  const before = known.get(block);
  if (before && before.head === head && before.options === options) return before.found;
  const found: Reported[] = [];
  const context: CheckContext = { payment: head, options };
  for (let index = 0; index < block.segments; index++) {
    for (const check of segmentChecks.get(packedId(block, index)) ?? []) {
      const view = { block, index, id: segmentId(block, index) };
      report(check, options, block, () => check.run(view, context), found);
    }
  }
  if (isClaim(block)) {
    const claim = readClaim(block);
    for (const check of claimChecks) {
      report(check, options, block, () => check.run(claim, context), found);
    }
  }
  known.set(block, { head, options, found: found.length > 0 ? found : none });
  return found;
}

/** What the sums of a payment show. */
export function checkPayment(
  document: RemittanceDocument,
  payment: Payment,
  options: CheckOptions,
): readonly Reported[] {
  const found: Reported[] = [];
  const { head } = payment;
  const view = {
    payment,
    head,
    claims: claimSummaries(document, payment),
    adjustments: providerAdjustments(document, payment),
  };
  const context = { document, options };
  for (const check of paymentChecks) {
    report(check, options, head.block, () => check.run(view, context), found);
  }
  return found;
}

/** What the envelopes and the file as a whole show. */
export function checkEnvelopes(
  document: RemittanceDocument,
  options: CheckOptions,
): readonly Reported[] {
  const found: Reported[] = [];
  const { blocks } = document.sequence;
  const context = { document, options };
  for (const interchange of document.interchanges) {
    const block = blocks[interchange.first] as Block;
    for (const check of interchangeChecks) {
      report(check, options, block, () => check.run(interchange, context), found);
    }
  }
  const first = blocks[0];
  if (first) {
    for (const check of fileChecks) {
      report(check, options, first, () => check.run(document, context), found);
    }
  }
  return found;
}

const claimChecks = checks.filter((check): check is ClaimCheck => check.scope === 'claim');
const paymentChecks = checks.filter((check): check is PaymentCheck => check.scope === 'payment');
const interchangeChecks = checks.filter(
  (check): check is InterchangeCheck => check.scope === 'interchange',
);
const fileChecks = checks.filter((check): check is FileCheck => check.scope === 'file');
const segmentChecks = bySegment(
  checks.filter((check): check is SegmentCheck => check.scope === 'segment'),
);

function bySegment(all: readonly SegmentCheck[]): ReadonlyMap<number, readonly SegmentCheck[]> {
  const map = new Map<number, SegmentCheck[]>();
  for (const check of all) {
    for (const id of check.segments) {
      map.set(packId(id), [...(map.get(packId(id)) ?? []), check]);
    }
  }
  return map;
}

function report(
  check: Check,
  options: CheckOptions,
  block: Block,
  run: () => Iterable<Finding>,
  found: Reported[],
): void {
  const severity = options.levels[check.id] ?? check.severity;
  if (severity === 'off') return;
  for (const finding of run()) found.push({ check, severity, block, finding });
}

/** The head of the payment that a block belongs to, for block numbers asked in ascending order. */
function paymentHeads(document: RemittanceDocument): (index: number) => PaymentHead | undefined {
  const payments = paymentsOf(document)[Symbol.iterator]();
  let payment = payments.next().value as Payment | undefined;
  return (index) => {
    while (payment && index >= payment.end) payment = payments.next().value;
    return payment && index >= payment.first ? payment.head : undefined;
  };
}
