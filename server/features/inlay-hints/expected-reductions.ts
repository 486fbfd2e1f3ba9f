import { formatRate } from '../../remit/format';
import { formatMoney } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import { judgedReductions } from '../../sequestration/judge';
import type { Terms } from '../../sequestration/terms';
import type { Verdict } from '../../sequestration/verdict';
import type { Block } from '../../syntax/block';

/** What to show after a sequestration amount. */
export interface ExpectedReduction {
  /** Where the amount ends, counted from the block's start. */
  readonly offset: number;
  /** `2% of 120.00 = 2.40`. */
  readonly words: string;
}

/** What each sequestration reduction of a claim should be, where that is known. */
export function expectedReductions(block: Block, terms: Terms): readonly ExpectedReduction[] {
  return judgedReductions(readClaim(block), terms).flatMap(({ reduction, verdict }) => {
    const words = expectation(verdict);
    const last = reduction.amounts.at(-1)?.amount;
    return words && last ? [{ offset: last.end, words }] : [];
  });
}

function expectation(verdict: Verdict): string | undefined {
  switch (verdict.kind) {
    case 'right':
    case 'other rate':
    case 'off': {
      const { period, reading } = verdict.rating;
      const rate = `${formatRate(period.rate)} of ${formatMoney(reading.base)}`;
      // Lines with different rates have no single rate.
      const sum = reading.source === 'lines' ? 'sum of the lines' : rate;
      return `${sum} = ${formatMoney(reading.expected)}`;
    }
    case 'not due':
      return 'none due on these dates';
    default:
      return undefined;
  }
}
