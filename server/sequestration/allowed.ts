import type { Adjustment, ServiceLine } from '../remit/claim';
import { moneyOf } from '../remit/field';
import { add, equals, isZero, type Money, subtract, zero } from '../remit/money';
import type { Reduction } from './reduction';

/**
 * A second way to the payment before sequestration, the one training material teaches: allowed
 * amount less patient responsibility.
 */
export interface CrossCheck {
  /** AMT*B6. */
  readonly allowed: Money;
  readonly patientResponsibility: Money;
  readonly base: Money;
  /**
   * The adjustments that make up its difference from the actual base: empty if there is none,
   * `undefined` if no adjustments add up to it.
   */
  readonly between: readonly Adjustment[] | undefined;
}

/** Compares this way with the actual `base`; `undefined` without a readable allowed amount. */
export function crossCheckOf(reduction: Reduction, base: Money): CrossCheck | undefined {
  const allowed = allowedOf(reduction);
  if (allowed === undefined) return undefined;
  let patientResponsibility = zero;
  for (const one of reduction.others) {
    if (!isPatientResponsibility(one)) continue;
    const money = moneyOf(one.amount);
    if (money === undefined) return undefined;
    patientResponsibility = add(patientResponsibility, money);
  }
  const crossCheck = subtract(allowed, patientResponsibility);
  return {
    allowed,
    patientResponsibility,
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

/** Returns the allowed amount (AMT*B6) of a line, or the sum of all lines if each has one. */
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

/** Whether it is deductible, coinsurance, or the like; a denial that the patient owes is not. */
export function isPatientResponsibility({ group, entry }: Adjustment): boolean {
  return entry?.kind === 'patient responsibility' && group?.value === 'PR';
}

function allowedAmount({ amounts }: ServiceLine): Money | undefined {
  return amounts.find(({ qualifier }) => qualifier?.value === 'B6')?.amount?.value;
}

/** Returns the fewest adjustments that add up to an amount; `undefined` if none do. */
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
