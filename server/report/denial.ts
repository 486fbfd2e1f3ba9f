import { type Adjustment, allAdjustments, type Claim } from '../remit/claim';
import { moneyOf } from '../remit/field';
import { isPositive, isZero } from '../remit/money';

/** True where an adjustment's reason says that something was refused, not merely priced. */
export function isDenial({ entry }: Adjustment): boolean {
  return entry?.kind === 'denial';
}

/**
 * True where the payer refused a claim: its status says so (CLP02 is 4), or nothing was paid of
 * what was charged and a denial is among the reasons. A claim that went to the patient's
 * deductible in the whole is not denied.
 */
export function isDenied(claim: Claim): boolean {
  if (claim.status?.value === '4') return true;
  const charge = moneyOf(claim.charge);
  const paid = moneyOf(claim.paid);
  if (!charge || !isPositive(charge) || paid === undefined || !isZero(paid)) return false;
  for (const adjustment of allAdjustments(claim)) if (isDenial(adjustment)) return true;
  return false;
}
