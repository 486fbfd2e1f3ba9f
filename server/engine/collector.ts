import type { Check, Finding, Report } from '../checks/check';
import type { Block } from '../syntax/block';
import type { Reported } from './reported';
import { ruleFailed } from './rule-failed';
import type { Graded } from './selection';

/** Collects what rules find in one block. */
export interface Collector {
  readonly block: Block;
  readonly found: Reported[];
  /** Where a rule reports to; only until the next rule asks. */
  by(graded: Graded): Report;
  /** Reports that a rule failed instead of finding something. */
  fail(graded: Graded, error: unknown): void;
}

/** A collector whose one report function serves all rules, because most of them find nothing. */
export function createCollector(block: Block): Collector {
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

/**
 * A message that was put together keeps all its parts until it is first read, and some files have
 * very many findings.
 */
function joinParts({ message, related = [] }: Finding): void {
  message.charCodeAt(0);
  for (const one of related) one.message.charCodeAt(0);
}
