import { memoizeLast } from '../cache';
import type { Adjustment, Claim } from '../remit/claim';
import type { RemitDate } from '../remit/date';
import { type Money, zero } from '../remit/money';
import { decidingDates } from '../sequestration/dates';
import { unreducedPayments } from '../sequestration/expected';
import { judgedReductions } from '../sequestration/judge';
import type { Terms } from '../sequestration/terms';
import type { Verdict } from '../sequestration/verdict';
import type { VerdictState } from './parts/verdict';
import { verdictState } from './parts/verdict-state';

/** A reduction, or one that is missing, as it is added up. */
export interface ReductionPart {
  readonly state: VerdictState;
  /** Its group (CAS01); absent without one, or if its amounts have several. */
  readonly group: string | undefined;
  /** What was paid before the reduction; zero for one that is missing or unreadable. */
  readonly base: Money;
  readonly reduction: Money;
  /** What the rate makes; absent if the rate does not judge the amount. */
  readonly expected: Money | undefined;
  /** What a missing reduction would have been. */
  readonly missed: Money;
  /** The day of service that decides the rate; absent without one. */
  readonly day: RemitDate | undefined;
}

/** The reductions of a claim and those that are missing; kept for repeated calls with the same claim. */
export const reductionParts = memoizeLast(
  (claim: Claim, terms: Terms): readonly ReductionPart[] => {
    const judged = judgedReductions(claim, terms);
    const unreduced = unreducedPayments(claim, terms);
    if (judged.length + unreduced.length === 0) return none;
    return [
      ...judged.map(({ reduction: { line, amounts }, verdict }): ReductionPart => {
        const figures = verdict.kind === 'unreadable' ? undefined : verdict.figures;
        return {
          state: verdictState(verdict),
          group: groupOf(amounts),
          base: figures?.fromPaid ?? zero,
          reduction: figures?.reduction ?? zero,
          expected: expectedOf(verdict),
          missed: zero,
          day: decidingDates(claim, line)?.from,
        };
      }),
      ...unreduced.map(
        ({ expected, dates }): ReductionPart => ({
          state: 'missing',
          group: undefined,
          base: zero,
          reduction: zero,
          expected,
          missed: expected,
          day: dates.from,
        }),
      ),
    ];
  },
);

function groupOf(amounts: readonly Adjustment[]): string | undefined {
  const group = amounts[0]?.group?.value;
  return amounts.every((one) => one.group?.value === group) ? group : undefined;
}

/** What a verdict says that the reduction should be. */
function expectedOf(verdict: Verdict): Money | undefined {
  switch (verdict.kind) {
    case 'right':
    case 'off':
    case 'other rate':
      return verdict.rating.reading.expected;
    case 'twice':
      return verdict.ofLines;
    case 'not due':
    case 'not medicare':
    case 'unpaid':
      return zero;
    default:
      return undefined;
  }
}

const none: readonly ReductionPart[] = [];
