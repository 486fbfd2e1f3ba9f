import {
  batchesOf,
  claimSummaries,
  isClaim,
  type Payment,
  providerAdjustments,
  type RemittanceDocument,
} from '../document';
import { placementOf } from '../guide/block-placement';
import { elementFaults } from '../guide/faults';
import { readClaim } from '../remit/read-claim';
import { summarise } from '../remit/summary';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import type { Check, CheckContext, ClaimList, Finding, Place, Severity } from './check';
import { optionsFor } from './companion';
import type { CheckOptions } from './options';
import { type Graded, type Selection, selectionFor } from './selection';
import type { Setting } from './setting';

/** A finding with the check that made it and the block its spans count from. */
export interface Reported {
  readonly check: Check;
  readonly severity: Severity;
  readonly block: Block;
  readonly finding: Finding;
}

/** Where the blocks of a document start; with `wanted`, where those of them do that are in it. */
export function blockStarts(
  { sequence }: RemittanceDocument,
  wanted?: ReadonlySet<Block>,
): ReadonlyMap<Block, number> {
  const starts = new Map<Block, number>();
  const most = wanted?.size ?? sequence.blocks.length;
  for (let i = 0; i < sequence.blocks.length && starts.size < most; i++) {
    const block = sequence.blocks[i] as Block;
    if (!wanted || wanted.has(block)) starts.set(block, sequence.starts[i] as number);
  }
  return starts;
}

/** A finding's place as a span of the whole text; `block` is the block that was checked. */
export function placed(starts: ReadonlyMap<Block, number>, block: Block, place: Place): Span {
  const start = starts.get(place.block ?? block) ?? 0;
  return { start: start + place.start, end: start + place.end };
}

interface BlockFindings {
  readonly setting: Setting;
  readonly options: CheckOptions;
  readonly found: readonly Reported[];
}

const known = new WeakMap<Block, BlockFindings>();
const none: readonly Reported[] = [];

/** What a block's own segments and claim show, kept while block, setting and options stay. */
export function checkBlock(
  block: Block,
  setting: Setting,
  options: CheckOptions,
): readonly Reported[] {
  const { payment, reading } = setting;
  if (block.segments === 0 || reading === 'another transaction') return none;
  const before = known.get(block);
  if (
    before?.setting.payment === payment &&
    before?.setting.reading === reading &&
    before.options === options
  ) {
    return before.found;
  }
  const own = optionsFor(options, payment);
  const selection = selectionFor(own);
  const context: CheckContext = { payment, options: own };
  const found: Reported[] = [];
  if (reading === 'remittance') checkAgainstGuide(block, selection, context, found);
  for (const graded of selection.block) {
    report(graded, block, graded.check.run(block, context), found);
  }
  if (selection.claim.length > 0 && isClaim(block)) {
    const claim = readClaim(block);
    summarise(claim);
    for (const graded of selection.claim) {
      report(graded, block, graded.check.run(claim, context), found);
    }
  }
  const kept = found.length > 0 ? found : none;
  known.set(block, { setting, options, found: kept });
  return kept;
}

function checkAgainstGuide(
  block: Block,
  selection: Selection,
  context: CheckContext,
  found: Reported[],
): void {
  const placement = placementOf(block);
  for (const fault of placement.faults) {
    for (const graded of selection.placement.get(fault.kind) ?? []) {
      report(graded, block, graded.check.run(fault, block, context), found);
    }
  }
  for (const fault of elementFaults(block, placement)) {
    for (const graded of selection.element.get(fault.kind) ?? []) {
      report(graded, block, graded.check.run(fault, block, context), found);
    }
  }
}

/** What a payment as a whole shows; `claims` are its own where the document holds only some. */
export function checkPayment(
  document: RemittanceDocument,
  payment: Payment,
  options: CheckOptions,
  claims: ClaimList = claimSummaries(document, payment),
): readonly Reported[] {
  return runOnPayment('payment', document, payment, options, claims);
}

/** What the sums of a payment show: all but what comes from comparing its claims. */
export function checkSums(
  document: RemittanceDocument,
  payment: Payment,
  options: CheckOptions,
): readonly Reported[] {
  const claims = claimSummaries(document, payment);
  return runOnPayment('sums', document, payment, options, claims);
}

function runOnPayment(
  kind: 'payment' | 'sums',
  document: RemittanceDocument,
  payment: Payment,
  options: CheckOptions,
  claims: ClaimList,
): readonly Reported[] {
  // A payment without its end does not add up: nobody knows what is missing.
  if (!payment.trailer) return none;
  const found: Reported[] = [];
  const { head } = payment;
  const view = {
    payment,
    head,
    claims,
    batches: batchesOf(document, payment),
    adjustments: providerAdjustments(document, payment),
  };
  const own = optionsFor(options, head);
  const context = { document, options: own };
  for (const graded of selectionFor(own)[kind]) {
    report(graded, head.block, graded.check.run(view, context), found);
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
  const own = optionsFor(options, undefined);
  const selection = selectionFor(own);
  const context = { document, options: own };
  for (const interchange of document.interchanges) {
    const block = blocks[interchange.first] as Block;
    for (const graded of selection.interchange) {
      report(graded, block, graded.check.run(interchange, context), found);
    }
  }
  const first = blocks[0];
  if (!first) return found;
  for (const graded of selection.file) {
    report(graded, first, graded.check.run(document, context), found);
  }
  return found;
}

function report(
  { check, severity }: Graded,
  block: Block,
  findings: Iterable<Finding>,
  found: Reported[],
): void {
  for (const finding of findings) found.push({ check, severity, block, finding });
}
