import type { Check } from '../checks/check';
import { type Severity, severities } from '../checks/severity';
import type { Findings } from './known-findings';
import type { Reported } from './reported';

/** The findings of a document that are worth showing one by one. */
export interface Worst {
  /** The most severe first; among equals, those on the file and on payments come first. */
  readonly listed: readonly Reported[];
  /** Rules that found more than is listed of them. */
  readonly rolledUp: readonly RolledUp[];
  /** How many findings of other rules are left out, for lack of room. */
  readonly omitted: number;
}

/** A rule with very many findings. */
export interface RolledUp {
  readonly first: Reported;
  readonly listed: number;
  readonly total: number;
}

/** The `max` worst findings, of one rule no more than `maxPerRule`. */
export function worstOf(
  { inFile, inPayments, inBlocks }: Findings,
  max: number,
  maxPerRule: number,
): Worst {
  const rules = new Map<Check, { first: Reported; listed: number; total: number }>();
  const bySeverity: Record<Severity, Reported[]> = {
    error: [],
    warning: [],
    information: [],
    hint: [],
  };
  const take = (found: readonly Reported[]) => {
    for (const reported of found) {
      let rule = rules.get(reported.check);
      if (!rule) {
        rule = { first: reported, listed: 0, total: 0 };
        rules.set(reported.check, rule);
      }
      rule.total += reported.more ?? 1;
      if (rule.listed >= maxPerRule || reported.more !== undefined) continue;
      rule.listed++;
      bySeverity[reported.severity].push(reported);
    }
  };
  take(inFile);
  for (const found of inPayments.values()) take(found);
  for (let i = 0; i < inBlocks.length; i++) {
    const found = inBlocks[i] as readonly Reported[];
    // Most blocks have none.
    if (found.length > 0) take(found);
  }
  const listed = severities.flatMap((severity) => bySeverity[severity]);
  return {
    listed: listed.slice(0, max),
    rolledUp: [...rules.values()].filter(({ listed, total }) => listed < total),
    omitted: Math.max(0, listed.length - max),
  };
}
