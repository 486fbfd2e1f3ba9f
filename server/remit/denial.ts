import type { ReasonCode } from '../codes/reason-codes';
import { type Adjustment, allAdjustments, type Claim } from './claim';
import { moneyOf } from './field';
import { add, isPositive, isZero, type Money, zero } from './money';

/**
 * Whether an adjustment denies something: its reason refuses payment rather than prices it, and its
 * amount is not zero. An adjustment of zero denies nothing; one without a readable amount counts.
 */
export function isDenial(adjustment: Adjustment): boolean {
  return isRefusal(adjustment.entry) && hasAmount(adjustment);
}

/** Whether an adjustment leaves the payment of an amount undecided; zero counts as for a denial. */
export function isPending(adjustment: Adjustment): boolean {
  return adjustment.entry?.kind === 'pending' && hasAmount(adjustment);
}

/** What denials hold back; one without a readable amount adds nothing. */
export function deniedAmount(adjustments: readonly Adjustment[]): Money {
  return sumWhere(adjustments, isDenial);
}

/** What is undecided; an adjustment without a readable amount adds nothing. */
export function pendingAmount(adjustments: readonly Adjustment[]): Money {
  return sumWhere(adjustments, isPending);
}

/**
 * Whether the payer denied a claim: its status says so (CLP02 is 4), or nothing of a positive charge
 * was paid and a denial is among the adjustments. A claim applied entirely to the deductible is not
 * denied.
 */
export function isDenied(claim: Claim): boolean {
  if (claim.status?.value === '4') return true;
  const charge = moneyOf(claim.charge);
  const paid = moneyOf(claim.paid);
  if (!charge || !isPositive(charge) || paid === undefined || !isZero(paid)) return false;
  for (const adjustment of allAdjustments(claim)) if (isDenial(adjustment)) return true;
  return false;
}

/**
 * Whether a reason leaves open what becomes of its amount: it refuses payment or postpones the
 * decision. A remark code says what is wrong; a fee reduction or a deductible explains itself.
 */
export function leavesOpen(entry: ReasonCode | undefined): boolean {
  return entry?.kind === 'pending' || isRefusal(entry);
}

function isRefusal(entry: ReasonCode | undefined): boolean {
  return entry?.kind === 'denial' || entry?.kind === 'bundled';
}

function sumWhere(
  adjustments: readonly Adjustment[],
  counts: (adjustment: Adjustment) => boolean,
): Money {
  let sum = zero;
  for (const one of adjustments) if (counts(one)) sum = add(sum, one.amount?.value ?? zero);
  return sum;
}

function hasAmount({ amount }: Adjustment): boolean {
  return amount?.value === undefined || !isZero(amount.value);
}
