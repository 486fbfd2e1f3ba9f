import { blockCache, memoizeLast } from '../cache';
import { partsOfBlock } from '../checks/block-parts';
import type { Check, Report } from '../checks/check';
import { partsOf } from '../checks/claim-parts';
import type { CheckContext, GuideContext } from '../checks/context';
import type { CheckOptions } from '../checks/options';
import { optionsFor } from '../checks/options-for';
import { isClaim } from '../document';
import { readAndSummarize } from '../remit/summary';
import { placementOf } from '../structure/block-placement';
import { elementFaults } from '../structure/faults';
import { shiftsFigures } from '../structure/shifted-segments';
import type { Block } from '../syntax/block';
import { holeIn } from '../syntax/hole';
import { isTooLarge } from '../syntax/too-large';
import type { BlockContext } from './block-context';
import { type Collector, createCollector, type Rule, run } from './collector';
import type { Limit } from './limit';
import type { Reported } from './reported';
import { type Graded, type Selection, selectionFor } from './selection';
import { tooLarge } from './too-large';

interface BlockFindings {
  readonly context: BlockContext;
  readonly options: CheckOptions;
  readonly found: readonly Reported[];
}

const latest = blockCache<BlockFindings>();
const none: readonly Reported[] = [];

/** As `findInBlock`; what is found is kept with the block until context or options change. */
export function checkBlock(
  block: Block,
  context: BlockContext,
  options: CheckOptions,
): readonly Reported[] {
  const before = latest.get(block);
  if (before?.options === options && isSameContext(before.context, context)) return before.found;
  const found = findInBlock(block, context, options);
  latest.set(
    block,
    found.length > 0 ? { context, options, found } : nothingFound(context, options),
  );
  return found;
}

/** What rules find in a block and its claim; of a whole file, only what its limit admits. */
export function findInBlock(
  block: Block,
  context: BlockContext,
  options: CheckOptions,
  limit?: Limit,
): readonly Reported[] {
  const { reading } = context;
  if (block.segments === 0 || reading === 'unreadable') return none;
  if (isTooLarge(block)) return [tooLarge(block)].filter((found) => limit?.admits(found) ?? true);
  const { selection, known, byGuide } = rulesFor(context, options);
  const collector = createCollector(block, options.maxPerRule, limit);
  if (reading === 'remittance' && holeIn(block)) {
    // What is around lost data follows from its loss.
    const rules = selection.forBlock(partsOfBlock(block));
    runAll(rules.filter(isAboutCharacters), block, collector, known);
    return collector.found();
  }
  const isShifted = byGuide !== undefined && checkAgainstGuide(selection, byGuide, collector);
  if (reading === 'remittance') {
    runAll(selection.forBlock(partsOfBlock(block)), block, collector, known);
    // What is out of its place would be taken for another figure.
    if (selection.claim.length > 0 && isClaim(block) && !isShifted) {
      const claim = readAndSummarize(block);
      runAll(
        selection.forClaim(partsOf(claim, known.options.sequestration)),
        claim,
        collector,
        known,
      );
    }
  }
  return collector.found();
}

function isAboutCharacters({ check }: Rule<Block, CheckContext>): boolean {
  return check.scope === 'block' && check.needs === 'odd characters';
}

/** The rules for the blocks of a context, and what the rules may know; the next block asks again. */
const rulesFor = memoizeLast(({ payment, guide }: BlockContext, options: CheckOptions) => {
  const own = optionsFor(options, payment);
  const known: CheckContext = { payment, guide, options: own };
  const byGuide: GuideContext | undefined = guide && { payment, guide, options: own };
  return { selection: selectionFor(own, guide), known, byGuide };
});

/** Most blocks have no findings: they share the object that says so. */
const nothingFound = memoizeLast(
  (context: BlockContext, options: CheckOptions): BlockFindings => ({
    context,
    options,
    found: none,
  }),
);

function isSameContext(one: BlockContext, other: BlockContext): boolean {
  return (
    one.payment === other.payment && one.guide === other.guide && one.reading === other.reading
  );
}

/** Returns whether figures of the block are out of their places. */
function checkAgainstGuide(
  selection: Selection,
  context: GuideContext,
  collector: Collector,
): boolean {
  const { block } = collector;
  const placement = placementOf(block, context.guide);
  for (const fault of placement.faults) {
    runAllOnFault(selection.placement.get(fault.kind) ?? [], fault, collector, context);
  }
  const faults = elementFaults(block, placement);
  for (const fault of faults) {
    runAllOnFault(selection.element.get(fault.kind) ?? [], fault, collector, context);
  }
  return shiftsFigures(faults, block, context.guide);
}

function runAll<T, C>(rules: readonly Rule<T, C>[], subject: T, collector: Collector, context: C) {
  for (let i = 0; i < rules.length; i++) run(rules[i] as Rule<T, C>, subject, collector, context);
}

type FaultRule<F> = Graded<
  Check & { run(fault: F, block: Block, report: Report, context: GuideContext): void }
>;

function runAllOnFault<F>(
  rules: readonly FaultRule<F>[],
  fault: F,
  collector: Collector,
  context: GuideContext,
): void {
  for (const rule of rules) {
    try {
      rule.check.run(fault, collector.block, collector.by(rule), context);
    } catch (error) {
      collector.fail(rule, error);
    }
  }
}
