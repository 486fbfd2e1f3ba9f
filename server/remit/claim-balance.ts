import { memoizeLast } from '../cache';
import { type Balance, balanceOf } from './balance';
import {
  type Adjustment,
  allAdjustments,
  type Claim,
  estimate,
  reversal,
  type ServiceLine,
} from './claim';
import { type Amount, moneyOf } from './field';
import {
  add,
  equals,
  isNegative,
  isPositive,
  isZero,
  type Money,
  negate,
  subtract,
  zero,
} from './money';
import { sumAdjustments } from './summary';

/** How a claim and its lines add up; `undefined` if a figure is missing or unreadable. */
export interface ClaimBalance {
  /** The claim with all adjustments, those of its lines included. */
  readonly whole: Balance | undefined;
  /** Each line with its own adjustments. */
  readonly lines: readonly (Balance | undefined)[];
  /** Sum of the adjustments above the first line. */
  readonly ownAdjusted: Money | undefined;
  readonly lineCharges: Money | undefined;
  readonly linePayments: Money | undefined;
}

/**
 * How a claim adds up. `undefined` for a claim that need not: an estimate, which pays nothing, and
 * one whose signs do not fit its being a reversal or none, which is a fault of its own.
 */
export function claimBalanceOf(claim: Claim): ClaimBalance | undefined {
  return latestBalance(claim);
}

const latestBalance = memoizeLast((claim: Claim) =>
  mustBalance(claim) ? measure(claim) : undefined,
);

/** The positive amounts of a reversal, which should be negative: the claim's, then its lines'. */
export function unreversedAmounts(claim: Claim): readonly Amount[] {
  if (claim.status?.value !== reversal) return [];
  const { charge, paid } = claim;
  const ofLines = claim.lines.flatMap((line) => [line.charge, line.paid]);
  return [charge, paid, ...ofLines].filter(
    (amount): amount is Amount => amount?.value !== undefined && isPositive(amount.value),
  );
}

/**
 * Whether the lines balance by themselves, yet add up to neither the charge nor the payment of
 * their claim: then a line is missing or too many, and all other differences follow from that.
 */
export function isLineMissing(balance: ClaimBalance): boolean {
  const { whole, lines, lineCharges, linePayments, ownAdjusted } = balance;
  if (!whole || lines.length === 0 || lineCharges === undefined) return false;
  if (linePayments === undefined || ownAdjusted === undefined) return false;
  return (
    !equals(lineCharges, whole.charge) &&
    !equals(linePayments, whole.paid) &&
    !equals(subtract(linePayments, ownAdjusted), whole.paid) &&
    lines.every((line) => line && isZero(line.difference))
  );
}

/**
 * Whether the lines' payments already count in what was adjusted above the lines: some payers
 * report it so, and then the claim balances and its lines do not.
 */
export function isPaidAfterClaimAdjustments({ whole, lines, ownAdjusted }: ClaimBalance): boolean {
  if (!whole || !isZero(whole.difference) || ownAdjusted === undefined) return false;
  let total = zero;
  for (const line of lines) total = add(total, line?.difference ?? zero);
  return !isZero(ownAdjusted) && equals(total, negate(ownAdjusted));
}

/** Whether the lines that are out of balance put the claim out of balance by what they are off. */
export function isOffByLines({ whole, lines }: ClaimBalance): boolean {
  if (!whole || isZero(whole.difference)) return false;
  let total = zero;
  for (const line of lines) total = add(total, line?.difference ?? zero);
  return equals(total, whole.difference);
}

/** Whether nothing is there but the claim's head: then it lacks more than reasons or dates. */
export function isBare({ parties, adjustments, lines }: Claim): boolean {
  return parties.length + adjustments.length + lines.length === 0;
}

/** Whether nothing is there that could explain a difference: no adjustment and no line. */
export function isUnexplained(claim: Claim): boolean {
  return claim.lines.length === 0 && claim.adjustments.length === 0;
}

/** The sum of what adjustments leave to the patient (PR); `undefined` if one is unreadable. */
export function patientShareOf(claim: Claim): Money | undefined {
  let share = zero;
  for (const { group, amount } of allAdjustments(claim)) {
    if (group?.value !== 'PR') continue;
    const money = moneyOf(amount);
    if (money === undefined) return undefined;
    share = add(share, money);
  }
  return share;
}

function mustBalance(claim: Claim): boolean {
  const { status, charge } = claim;
  if (status?.value === estimate) return false;
  if (status?.value === reversal) return unreversedAmounts(claim).length === 0;
  return charge?.value === undefined || !isNegative(charge.value);
}

function measure(claim: Claim): ClaimBalance {
  const lines: (Balance | undefined)[] = [];
  let lineCharges: Money | undefined = zero;
  let linePayments: Money | undefined = zero;
  for (const line of claim.lines) {
    lines.push(settled(line, line.adjustments));
    lineCharges = sum(lineCharges, line.charge?.value);
    linePayments = sum(linePayments, line.paid?.value);
  }
  const whole = settled(claim, allAdjustments(claim));
  const ownAdjusted = sumAdjustments(claim.adjustments);
  return { whole, lines, ownAdjusted, lineCharges, linePayments };
}

/** The balance where charge and payment are there; what lacks one has a fault of its own. */
function settled(of: Claim | ServiceLine, adjustments: readonly Adjustment[]) {
  return of.charge && of.paid ? balanceOf(of, adjustments) : undefined;
}

/** A sum of amounts that all have to be there. */
function sum(a: Money | undefined, b: Money | undefined): Money | undefined {
  return a === undefined || b === undefined ? undefined : add(a, b);
}
