import type { Check, Finding, Report } from '../checks/check';
import { shortened } from '../shortened';
import type { Block } from '../syntax/block';
import { visibleText } from '../visible';
import { keepsDelimiters } from './keeps-delimiters';
import { createLimit, type Limit } from './limit';
import type { Reported } from './reported';
import { ruleFailed } from './rule-failed';
import type { Graded } from './selection';

/** Collects what rules find in one block. */
export interface Collector {
  readonly block: Block;
  /** Where a rule reports to; only until the next rule asks. */
  by(graded: Graded): Report;
  /** Reports that a rule failed instead of finding something. */
  fail(graded: Graded, error: unknown): void;
  /** What was found; where a rule found very much, the rest of it is one finding. */
  found(): readonly Reported[];
}

/** What most blocks have. */
const none: readonly Reported[] = [];

/**
 * A collector whose one report function serves all rules, because most of them find nothing. With a
 * limit for the whole file, what is found beyond it is counted there; otherwise the block has a limit
 * of its own.
 */
export function createCollector(block: Block, maxPerRule: number, inFile?: Limit): Collector {
  return new BlockCollector(block, maxPerRule, inFile);
}

/** A class, because a file has very many blocks: one object and one function each, instead of eight. */
class BlockCollector implements Collector {
  readonly block: Block;
  readonly #maxPerRule: number;
  readonly #inFile: Limit | undefined;
  #found: Reported[] | undefined;
  #limit: Limit | undefined;
  #current: Graded | undefined;
  readonly #report: Report = (finding) => {
    const rule = this.#current;
    if (!rule || !this.#isListed(rule)) return;
    const { block } = this;
    const made = typeof finding === 'function' ? finding() : finding;
    const clean = withCleanWords(isCertain(rule.check, made, block) ? made : unsafe(made));
    this.#add({ check: rule.check, severity: rule.severity, block, finding: clean });
  };

  constructor(block: Block, maxPerRule: number, inFile: Limit | undefined) {
    this.block = block;
    this.#maxPerRule = maxPerRule;
    this.#inFile = inFile;
    this.#limit = inFile;
  }

  by(graded: Graded): Report {
    this.#current = graded;
    return this.#report;
  }

  fail({ check }: Graded, error: unknown): void {
    const failed = { ...ruleFailed(check.id, error), block: this.block };
    if (this.#isListed(failed)) this.#add(failed);
  }

  found(): readonly Reported[] {
    const found = this.#found ?? none;
    if (this.#inFile || !this.#limit) return found;
    return [...found, ...this.#limit.rest(this.block)];
  }

  #isListed(rule: Pick<Reported, 'check' | 'severity'>): boolean {
    if (!this.#limit) {
      const found = this.#found ?? none;
      if (found.length < this.#maxPerRule) return true;
      this.#limit = createLimit(this.#maxPerRule);
      for (const one of found) this.#limit.admits(one);
    }
    return this.#limit.admits(rule);
  }

  #add(reported: Reported): void {
    if (this.#found) this.#found.push(reported);
    else this.#found = [reported];
  }
}

/**
 * Where delimiters, or that lines are wrapped, were learned from the text, an edit may change what is
 * learned; and one near the ISA, how it is read.
 */
function isCertain({ id }: Check, finding: Finding, block: Block): boolean {
  const { counted, wrapped } = block.delimiters;
  if (!counted) return false;
  if (restoring.has(id)) return wrapped === undefined || id === 'wrapped-lines';
  return wrapped === undefined && keepsDelimiters(finding, block);
}

/** Rules whose fix is meant to change how an interchange is read. */
const restoring: ReadonlySet<string> = new Set(['wrapped-lines', 'framed-segments']);

/** A finding whose fixes are for a person to decide on. */
function unsafe(finding: Finding): Finding {
  if (!finding.fixes?.some(({ kind }) => kind === 'safe')) return finding;
  return { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, kind: 'suggested' })) };
}

/** A rule that looks at one kind of thing. */
export type Rule<T, C> = Graded<Check & { run(subject: T, report: Report, context: C): void }>;

/** Runs one rule. A bug in it must not take the findings of the other rules with it. */
export function run<T, C>(rule: Rule<T, C>, subject: T, collector: Collector, context: C): void {
  try {
    rule.check.run(subject, collector.by(rule), context);
  } catch (error) {
    collector.fail(rule, error);
  }
}

/** A rule that may be done in steps. */
type SteppedRule<T> = Graded<Check & { run(subject: T, report: Report): void | Iterable<void> }>;

/** As `run`, for a rule that may be done in steps. */
export function* runInSteps<T>(
  rule: SteppedRule<T>,
  subject: T,
  collector: Collector,
): Generator<void, void> {
  try {
    yield* rule.check.run(subject, collector.by(rule)) ?? [];
  } catch (error) {
    collector.fail(rule, error);
  }
}

/** As `runInSteps`, without a generator of its own: a file may have very many payments. */
export function runAllSteps<T>(rule: SteppedRule<T>, subject: T, collector: Collector): void {
  try {
    const steps = rule.check.run(subject, collector.by(rule))?.[Symbol.iterator]();
    while (steps && !steps.next().done);
  } catch (error) {
    collector.fail(rule, error);
  }
}

/** No message is longer, whatever it quotes. */
const maxMessage = 500;

/** The finding with words that can be shown anywhere; most of them are as they should be. */
function withCleanWords(finding: Finding): Finding {
  const { message, related, fixes } = finding;
  const words = cleanWords(message);
  const isClean =
    words === message &&
    !related?.some((one) => cleanWords(one.message) !== one.message) &&
    !fixes?.some(({ title }) => cleanWords(title) !== title);
  if (isClean) return finding;
  return {
    ...finding,
    message: words,
    ...(related && {
      related: related.map((one) => ({ ...one, message: cleanWords(one.message) })),
    }),
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, title: cleanWords(fix.title) })) }),
  };
}

/**
 * A message that was put together keeps all its parts until it is first read, as it is here, and some
 * files have very many findings.
 */
function cleanWords(message: string): string {
  return shortened(visibleText(message), maxMessage);
}
