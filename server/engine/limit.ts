import type { Check } from '../checks/check';
import type { Severity } from '../checks/severity';
import type { Block } from '../syntax/block';
import type { Reported } from './reported';

/** Lists the first findings of each rule and counts the others: a broken file can have millions. */
export interface Limit {
  /** Whether one more finding of a rule is listed; if not, it is counted. */
  admits(finding: Admitted): boolean;
  /** One finding for each rule that found more; `block` is where they are reported. */
  rest(block: Block): readonly Reported[];
}

/** What a limit knows of a finding: its rule alone, so that what is not listed need not be made. */
type Admitted = Pick<Reported, 'check' | 'severity' | 'more'>;

export function createLimit(maxPerRule: number): Limit {
  const tallies: Tally[] = [];
  const byCheck = new Map<Check, Tally[]>();
  const tallyOf = (check: Check, severity: Severity): Tally => {
    const known = byCheck.get(check);
    for (const before of known ?? []) if (before.severity === severity) return before;
    const tally = { check, severity, listed: 0, omitted: 0 };
    tallies.push(tally);
    if (known) known.push(tally);
    else byCheck.set(check, [tally]);
    return tally;
  };
  return {
    admits({ check, severity, more }) {
      const tally = tallyOf(check, severity);
      // What represents others must not be listed next to a total that includes them.
      if (tally.listed < maxPerRule && more === undefined) {
        tally.listed++;
        return true;
      }
      tally.omitted += more ?? 1;
      return false;
    },
    rest: (block) =>
      tallies.filter(({ omitted }) => omitted > 0).map((tally) => restOf(tally, block)),
  };
}

interface Tally {
  readonly check: Check;
  readonly severity: Severity;
  listed: number;
  omitted: number;
}

function restOf({ omitted, check, severity }: Tally, block: Block): Reported {
  const count = omitted.toLocaleString('en-US');
  const message =
    omitted === 1
      ? '1 more finding of this rule is not listed.'
      : `${count} more findings of this rule are not listed.`;
  const finding = { span: { start: 0, end: Math.min(3, block.length) }, message };
  return { check, severity, block, finding, more: omitted };
}
