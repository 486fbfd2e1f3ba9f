import type { Adjustment } from '../remit/claim';
import { add, applyRate, equals, isZero, type Money } from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import { allowedOf, isPatientResponsibility } from './allowed';
import { type Figures, lineBases, totalOf } from './figures';
import type { Reduction } from './reduction';

/** A mistake that would make exactly the reported amount. */
export type Fit =
  /** The rate was taken of the allowed amount, before the patient's share came off. */
  | { readonly kind: 'allowed'; readonly base: Money }
  /** The rate was taken of the charge. */
  | { readonly kind: 'charge'; readonly base: Money }
  /** The rate was taken before the MIPS adjustment. */
  | { readonly kind: 'before mips'; readonly base: Money; readonly mips: readonly Adjustment[] }
  /** The line carries the cut of the whole claim, or the claim the sum of what its lines make. */
  | { readonly kind: 'roll-up'; readonly base: Money }
  /** A rate that no period has, but that a further law would make. */
  | { readonly kind: 'paygo'; readonly base: Money; readonly rate: string };

/** Statutory PAYGO could take 4 % more; alone, or on top of the 2 %. */
const paygoRates = ['0.04', '0.06'];

/** The first mistake that explains a cut to the cent; `base` is the payment before the cut. */
export function findFit(
  reduction: Reduction,
  figures: Figures,
  base: Money,
  rate: string,
): Fit | undefined {
  for (const fit of candidates(reduction, base)) {
    if (equals(applyRate(fit.base, rate), figures.reduction)) return fit;
  }
  const rolled = rollUp(reduction, rate);
  if (rolled && equals(rolled.amount, figures.reduction))
    return { kind: 'roll-up', base: rolled.base };
  for (const paygo of paygoRates) {
    if (equals(applyRate(base, paygo), figures.reduction))
      return { kind: 'paygo', base, rate: paygo };
  }
  return undefined;
}

/** What the bases of the lines make, each rounded for a claim's cut, all in one for a line's. */
export function rollUp(
  { claim, line }: Reduction,
  rate: string,
): { readonly base: Money; readonly amount: Money } | undefined {
  const bases = lineBases(claim);
  if (!bases || bases.length < (line ? 2 : 1)) return undefined;
  const base = totalOf(bases);
  const amount = line ? applyRate(base, rate) : totalOf(bases.map((one) => applyRate(one, rate)));
  return { base, amount };
}

function* candidates(reduction: Reduction, base: Money): Iterable<Fit> {
  const allowed = allowedOf(reduction) ?? derivedAllowed(reduction, base);
  if (allowed) yield { kind: 'allowed', base: allowed };
  const charge = (reduction.line ?? reduction.claim).charge?.value;
  if (charge) yield { kind: 'charge', base: charge };
  const mips = reduction.others.filter(
    ({ reason }) => reason?.value === '237' || reason?.value === '144',
  );
  const sum = sumAdjustments(mips);
  if (sum && !isZero(sum)) yield { kind: 'before mips', base: add(base, sum), mips };
}

/** Payment before the cut plus the patient's share, where no allowed amount is given. */
function derivedAllowed({ others }: Reduction, base: Money): Money | undefined {
  const share = sumAdjustments(others.filter(isPatientResponsibility));
  return share === undefined || isZero(share) ? undefined : add(base, share);
}
