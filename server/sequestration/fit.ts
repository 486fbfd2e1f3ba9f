import type { Adjustment } from '../remit/claim';
import { add, applyRate, equals, isZero, type Money } from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import { allowedOf, isPatientResponsibility } from './allowed';
import { type Figures, lineBases, totalOf } from './figures';
import type { Reduction } from './reduction';

/** An error that results in exactly the reported amount. */
export type Fit =
  /** Calculated on the allowed amount, before subtracting patient responsibility. */
  | { readonly kind: 'allowed'; readonly base: Money }
  /** Calculated on the charge. */
  | { readonly kind: 'charge'; readonly base: Money }
  /** Calculated before the MIPS adjustment. */
  | { readonly kind: 'before mips'; readonly base: Money; readonly mips: readonly Adjustment[] }
  /** The line has the reduction of the whole claim, or the claim the sum of its lines. */
  | { readonly kind: 'roll-up'; readonly base: Money }
  /** A rate of no period, but of another law. */
  | { readonly kind: 'paygo'; readonly base: Money; readonly rate: string };

/** Statutory PAYGO allows another 4%: by itself, or on top of the 2%. */
const paygoRates = ['0.04', '0.06'];

/** Returns the first error that results in a reduction to the cent, from its correct `base`. */
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

/** The reduction of all lines: rounded per line for a claim's own 253, once for a line's. */
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

/** The payment before sequestration plus patient responsibility, if no allowed amount is given. */
function derivedAllowed({ others }: Reduction, base: Money): Money | undefined {
  const share = sumAdjustments(others.filter(isPatientResponsibility));
  return share === undefined || isZero(share) ? undefined : add(base, share);
}
