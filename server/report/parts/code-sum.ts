import { memoizePerKey } from '../../cache';
import { findReasonCode, type ReasonCode } from '../../codes/reason-codes';
import type { Adjustment } from '../../remit/claim';
import { moneyOf } from '../../remit/field';
import { absolute, add, compare, type Money, plainMoney, zero } from '../../remit/money';
import type { CodeTotal, LedgerKind } from './ledger';
import { ledgerKindOf } from './ledger-kind';

/** A group and reason as adjustments carry them; one object for all adjustments of a file. */
export interface AdjustmentCode {
  /** `CO 45`. */
  readonly code: string;
  readonly group: string;
  readonly reason: string;
  readonly entry: ReasonCode | undefined;
  readonly kind: LedgerKind;
}

/** What adjustments of one group and reason add up to. */
export interface CodeSum {
  readonly of: AdjustmentCode;
  readonly amount: Money;
  readonly count: number;
}

/** Sums that are still being counted, by code. */
export type CodeTally = Map<string, { of: AdjustmentCode; amount: Money; count: number }>;

/** The group and reason of an adjustment. */
export function adjustmentCode({ group, reason }: Adjustment): AdjustmentCode {
  return codesOfGroup(group?.value ?? '')(reason?.value ?? '');
}

/** A hostile file may hold any number of codes. */
const [mostGroups, mostReasons] = [20, 1_000];

const codesOfGroup = memoizePerKey(
  (group: string) => memoizePerKey((reason: string) => codeOf(group, reason), mostReasons),
  mostGroups,
);

function codeOf(groupAsWritten: string, reasonAsWritten: string): AdjustmentCode {
  const group = groupAsWritten.trim();
  const reason = reasonAsWritten.trim();
  const entry = findReasonCode(reasonAsWritten);
  const kind = ledgerKindOf(group, reason, entry);
  return { code: `${group} ${reason}`.trim(), group, reason, entry, kind };
}

/** The sums of adjustments by code, in the order in which the codes first occur. */
export function codeSums(adjustments: readonly Adjustment[]): readonly CodeSum[] {
  if (adjustments.length === 0) return none;
  const tally: CodeTally = new Map();
  for (const adjustment of adjustments) {
    const amount = moneyOf(adjustment.amount) ?? zero;
    countCode(tally, { of: adjustmentCode(adjustment), amount, count: 1 });
  }
  return [...tally.values()];
}

const none: readonly CodeSum[] = [];

export function countCode(tally: CodeTally, { of, amount, count }: CodeSum): void {
  const sum = tally.get(of.code);
  if (!sum) {
    tally.set(of.code, { of, amount, count });
    return;
  }
  sum.amount = add(sum.amount, amount);
  sum.count += count;
}

/** Sums as a page shows them, the largest amount first. */
export function codeTotals(sums: Iterable<CodeSum>): readonly CodeTotal[] {
  return [...sums]
    .sort((a, b) => compare(absolute(b.amount), absolute(a.amount)))
    .map(({ of: { code, group, reason, entry, kind }, amount, count }) => ({
      code,
      group,
      reason,
      gist: entry?.gist,
      kind,
      amount: plainMoney(amount),
      count,
    }));
}
