import type {
  Check,
  CheckContext,
  Finding,
  GuideContext,
  PaymentView,
  Place,
  Report,
} from '../checks/check';
import type { CheckOptions } from '../checks/options';
import { optionsFor } from '../checks/options-for';
import type { Severity } from '../checks/severity';
import {
  batchesOf,
  claimSummaries,
  isClaim,
  type Payment,
  providerAdjustments,
  type RemittanceDocument,
} from '../document';
import { guideOfInterchange } from '../document-guide';
import { readClaim } from '../remit/read-claim';
import { type ClaimSummary, summarise } from '../remit/summary';
import type { DocumentSpan } from '../span';
import { placementOf } from '../structure/block-placement';
import { elementFaults } from '../structure/faults';
import { shiftsFigures } from '../structure/shifted-segments';
import type { Block } from '../syntax/block';
import { forLatest, memo } from '../syntax/memo';
import { blockStart } from '../syntax/sequence';
import { ruleFailed } from './rule-failed';
import { type Graded, type Selection, selectionFor } from './selection';
import { isForeign, isTorn, type Setting, settingAt } from './setting';

/** A finding with the check that made it and the block its spans count from. */
export interface Reported {
  readonly check: Check;
  readonly severity: Severity;
  readonly block: Block;
  readonly finding: Finding;
}

/** A finding's place as a span of the document; `block` is the block that was checked. */
export function placed({ sequence }: RemittanceDocument, block: Block, place: Place): DocumentSpan {
  const start = blockStart(sequence, place.block ?? block);
  return { start: start + place.start, end: start + place.end };
}

interface BlockFindings {
  readonly setting: Setting;
  readonly options: CheckOptions;
  readonly found: readonly Reported[];
}

const known = memo<BlockFindings>();
const none: readonly Reported[] = [];

/** What a block's own segments and claim show, kept while block, setting and options stay. */
export function checkBlock(
  block: Block,
  setting: Setting,
  options: CheckOptions,
): readonly Reported[] {
  const { payment, guide, reading } = setting;
  if (block.segments === 0 || reading === 'unreadable') return none;
  const before = known.of(block);
  if (before?.options === options && isSameSetting(before.setting, setting)) return before.found;
  const own = optionsFor(options, payment);
  const selection = selectionFor(own, guide);
  const gathered = gather(block);
  const isShifted =
    guide !== undefined && checkAgainstGuide(selection, { payment, guide, options: own }, gathered);
  if (reading === 'remittance') {
    const context: CheckContext = { payment, guide, options: own };
    runAll(selection.block, block, gathered, context);
    // What is out of its place would be taken for another figure.
    if (selection.claim.length > 0 && isClaim(block) && !isShifted) {
      const claim = readClaim(block);
      summarise(claim);
      runAll(selection.claim, claim, gathered, context);
    }
  }
  const { found } = gathered;
  known.keep(
    block,
    found.length > 0 ? { setting, options, found } : nothingFound(setting, options),
  );
  return found.length > 0 ? found : none;
}

/** Most blocks of a payment are well: they share what says so. */
const nothingFound = forLatest(
  (setting: Setting, options: CheckOptions): BlockFindings => ({ setting, options, found: none }),
);

function isSameSetting(one: Setting, other: Setting): boolean {
  return (
    one.payment === other.payment && one.guide === other.guide && one.reading === other.reading
  );
}

/** Returns whether figures of the block are out of their places. */
function checkAgainstGuide(
  selection: Selection,
  context: GuideContext,
  gathered: Gathered,
): boolean {
  const { block } = gathered;
  const placement = placementOf(block, context.guide);
  for (const fault of placement.faults) {
    runAllOnFault(selection.placement.get(fault.kind) ?? [], fault, gathered, context);
  }
  const faults = elementFaults(block, placement);
  for (const fault of faults) {
    runAllOnFault(selection.element.get(fault.kind) ?? [], fault, gathered, context);
  }
  return faults.length > 0 && shiftsFigures(faults, block);
}

/** The claims of a payment, and how they are listed. */
export type ClaimLists = Pick<PaymentView, 'claims' | 'batches'>;

/** What a payment as a whole shows; `lists` are given where the document holds only a part of it. */
export function checkPayment(
  document: RemittanceDocument,
  payment: Payment,
  options: CheckOptions,
  lists?: ClaimLists,
): readonly Reported[] {
  return atOnce(checkPaymentInSteps(document, payment, options, lists));
}

/** What the sums of a payment show: all but what comes from comparing its claims. */
export function checkSums(
  document: RemittanceDocument,
  payment: Payment,
  claims: readonly ClaimSummary[],
  options: CheckOptions,
): readonly Reported[] {
  const lists = { claims, batches: batchesOf(document, payment) };
  return atOnce(runOnPayment('sums', document, payment, options, lists));
}

/** As `checkPayment`, a check at a time: one may take a while where a payment has many claims. */
export function checkPaymentInSteps(
  document: RemittanceDocument,
  payment: Payment,
  options: CheckOptions,
  lists?: ClaimLists,
): Iterator<void, readonly Reported[]> {
  return runOnPayment('payment', document, payment, options, lists);
}

function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* runOnPayment(
  kind: 'payment' | 'sums',
  document: RemittanceDocument,
  payment: Payment,
  options: CheckOptions,
  lists: ClaimLists = listsOf(document, payment),
): Generator<void, readonly Reported[]> {
  // A payment without its end does not add up: nobody knows what is missing.
  if (!payment.trailer) return none;
  const { head } = payment;
  const gathered = gather(head.block);
  const adjustments = providerAdjustments(document, payment);
  const own = optionsFor(options, head);
  const { guide } = settingAt(document, payment.first);
  const view = { payment, guide, head, ...lists, adjustments };
  const context = { document, options: own };
  for (const graded of selectionFor(own, guide)[kind]) {
    yield;
    run(graded, view, gathered, context);
  }
  return gathered.found;
}

function listsOf(document: RemittanceDocument, payment: Payment): ClaimLists {
  const claims = claimSummaries(document, payment);
  return { claims, batches: batchesOf(document, payment) };
}

/** What the envelopes and the file as a whole show. */
export function checkEnvelopes(
  document: RemittanceDocument,
  options: CheckOptions,
): readonly Reported[] {
  const { blocks } = document.sequence;
  const own = optionsFor(options, undefined);
  const context = { document, options: own };
  const ofEnvelopes = document.interchanges.flatMap((interchange) => {
    const gathered = gather(blocks[interchange.first] as Block);
    const selection = selectionFor(own, guideOfInterchange(interchange));
    for (const graded of selection.interchange) {
      if (isTorn(interchange) && !graded.check.anyText) continue;
      run(graded, interchange, gathered, context);
    }
    return gathered.found;
  });
  const [first] = blocks;
  if (!first) return ofEnvelopes;
  const gathered = gather(first);
  const selection = selectionFor(own, undefined);
  const isUnreadable = isForeign(document) || document.interchanges.some(isTorn);
  for (const graded of selection.file) {
    if (isUnreadable && !graded.check.anyText) continue;
    run(graded, document, gathered, context);
  }
  return [...ofEnvelopes, ...gathered.found];
}

/** A rule that looks at one kind of thing, whatever else it is. */
type Rule<T, C> = Graded<Check & { run(subject: T, report: Report, context: C): void }>;

function runAll<T, C>(rules: readonly Rule<T, C>[], subject: T, gathered: Gathered, context: C) {
  for (let i = 0; i < rules.length; i++) run(rules[i] as Rule<T, C>, subject, gathered, context);
}

/** Runs one rule. A bug in it must not take the findings of the other rules with it. */
function run<T, C>(rule: Rule<T, C>, subject: T, gathered: Gathered, context: C): void {
  try {
    rule.check.run(subject, gathered.by(rule), context);
  } catch (error) {
    gathered.fail(rule, error);
  }
}

type FaultRule<F> = Graded<
  Check & { run(fault: F, block: Block, report: Report, context: GuideContext): void }
>;

function runAllOnFault<F>(
  rules: readonly FaultRule<F>[],
  fault: F,
  gathered: Gathered,
  context: GuideContext,
): void {
  for (const rule of rules) {
    try {
      rule.check.run(fault, gathered.block, gathered.by(rule), context);
    } catch (error) {
      gathered.fail(rule, error);
    }
  }
}

/** Takes in what checks find in one block. */
interface Gathered {
  readonly block: Block;
  readonly found: Reported[];
  /** Where a check is to report to; only until the next check asks. */
  by(graded: Graded): Report;
  /** Reports that a check failed instead of finding something. */
  fail(graded: Graded, error: unknown): void;
}

/** One function serves all checks of a block, because most of them find nothing. */
function gather(block: Block): Gathered {
  const found: Reported[] = [];
  let current: Graded | undefined;
  const report: Report = (finding) => {
    if (!current) return;
    joinParts(finding);
    found.push({ check: current.check, severity: current.severity, block, finding });
  };
  const by = (graded: Graded) => {
    current = graded;
    return report;
  };
  const fail = ({ check }: Graded, error: unknown) => {
    found.push({ ...ruleFailed(check.id, error), block });
  };
  return { block, found, by, fail };
}

/**
 * A message that was put together keeps all its parts until it is first read, and some files have
 * very many findings.
 */
function joinParts({ message, related = [] }: Finding): void {
  message.charCodeAt(0);
  for (const one of related) one.message.charCodeAt(0);
}
