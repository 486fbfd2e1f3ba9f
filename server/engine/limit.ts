import type { Block } from '../syntax/block';
import type { Reported } from './reported';

/** Lists the first findings of each rule and counts the others: a broken file can have millions. */
export interface Limit {
  /** Whether one more finding of its rule is listed. */
  admits(reported: Reported): boolean;
  /** One finding for each rule that found more; `block` is where they are reported. */
  rest(block: Block): readonly Reported[];
}

export function createLimit(maxPerRule: number): Limit {
  const tallies = new Map<string, Tally>();
  return {
    admits(reported) {
      const { check, severity, more = 1 } = reported;
      const key = `${severity} ${check.id}`;
      let tally = tallies.get(key);
      if (!tally) {
        tally = { listed: 0, omitted: 0, last: reported };
        tallies.set(key, tally);
      }
      // What represents others must not be listed next to a total that includes them.
      if (tally.listed < maxPerRule && reported.more === undefined) {
        tally.listed++;
        return true;
      }
      tally.omitted += more;
      tally.last = reported;
      return false;
    },
    rest: (block) =>
      [...tallies.values()]
        .filter(({ omitted }) => omitted > 0)
        .map((tally) => restOf(tally, block)),
  };
}

interface Tally {
  listed: number;
  omitted: number;
  last: Reported;
}

function restOf({ omitted, last: { check, severity } }: Tally, block: Block): Reported {
  const count = omitted.toLocaleString('en-US');
  const message =
    omitted === 1
      ? '1 more finding of this rule is not listed.'
      : `${count} more findings of this rule are not listed.`;
  const finding = { span: { start: 0, end: Math.min(3, block.length) }, message };
  return { check, severity, block, finding, more: omitted };
}
