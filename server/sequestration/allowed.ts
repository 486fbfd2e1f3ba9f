import type { Adjustment, ServiceLine } from '../remit/claim';
import { moneyOf } from '../remit/field';
import { add, equals, isZero, type Money, subtract, zero } from '../remit/money';
import type { Reduction } from './reduction';

/** The way textbooks explain the payment before the cut: allowed amount less patient's share. */
export interface CrossCheck {
  /** AMT*B6. */
  readonly allowed: Money;
  readonly share: Money;
  readonly base: Money;
  /**
   * The adjustments that lie between it and the real base: empty where both are the same,
   * `undefined` where they differ and no adjustments make up the difference.
   */
  readonly between: readonly Adjustment[] | undefined;
}

/** The textbook reading beside the real `base`; `undefined` where no allowed amount is given. */
export function crossCheckOf(reduction: Reduction, base: Money): CrossCheck | undefined {
  const allowed = allowedOf(reduction);
  if (allowed === undefined) return undefined;
  let share = zero;
  for (const one of reduction.others) {
    if (!isPatientResponsibility(one)) continue;
    const money = moneyOf(one.amount);
    if (money === undefined) return undefined;
    share = add(share, money);
  }
  const crossCheck = subtract(allowed, share);
  return {
    allowed,
    share,
    base: crossCheck,
    between: between(reduction, subtract(crossCheck, base)),
  };
}

function between({ others }: Reduction, difference: Money): readonly Adjustment[] | undefined {
  if (isZero(difference)) return [];
  const candidates = others.filter(
    (one) => !isPatientResponsibility(one) && one.reason?.value !== '100',
  );
  return subsetOf(candidates, difference);
}

/** The allowed amount of a line, or of all lines where each gives one. */
export function allowedOf({ claim, line }: Reduction): Money | undefined {
  const lines = line ? [line] : claim.lines;
  let sum: Money | undefined;
  for (const one of lines) {
    const allowed = allowedAmount(one);
    if (allowed === undefined) return undefined;
    sum = sum === undefined ? allowed : add(sum, allowed);
  }
  return sum;
}

/** Deductible, coinsurance and the like; a denial that the patient owes is none. */
export function isPatientResponsibility({ group, entry }: Adjustment): boolean {
  return entry?.kind === 'patient responsibility' && group?.value === 'PR';
}

function allowedAmount({ amounts }: ServiceLine): Money | undefined {
  return amounts.find(({ qualifier }) => qualifier?.value === 'B6')?.amount?.value;
}

/** The fewest adjustments that add up to an amount other than zero; `undefined` where none do. */
function subsetOf(all: readonly Adjustment[], wanted: Money): readonly Adjustment[] | undefined {
  const few = all.slice(0, 8);
  let best: readonly Adjustment[] | undefined;
  for (let mask = 0; mask < 1 << few.length; mask++) {
    const chosen = few.filter((_, i) => mask & (1 << i));
    if (best && best.length <= chosen.length) continue;
    const sum = chosen.reduce((so, { amount }) => add(so, amount?.value ?? zero), zero);
    if (equals(sum, wanted)) best = chosen;
  }
  return best;
}
