import {
  add,
  isPositive,
  type Money,
  negate,
  plainMoney,
  readMoney,
  zero,
} from '../../remit/money';
import type { AffectedClaim, PayerExcess } from './affected';
import { byKeys } from './order';

/**
 * What each payer took beyond the rate, in the order of their names. Leaves out claims that were
 * reversed, and payers that gave back as much as they took.
 */
export function excessByPayer(affected: readonly AffectedClaim[]): readonly PayerExcess[] {
  const payers = new Map<string, AffectedClaim[]>();
  for (const claim of affected) {
    if (!payers.get(claim.payerKey)?.push(claim)) payers.set(claim.payerKey, [claim]);
  }
  return Array.from(payers.values())
    .filter((claims) => isPositive(sumOf(claims)))
    .map((claims): PayerExcess => {
      const beyond = withoutReversed(claims).sort(
        byKeys(({ date, trace, control }) => [date ?? '', trace, control]),
      );
      return {
        payer: claims[0]?.payer ?? '',
        claims: beyond,
        excess: plainMoney(sumOf(beyond)),
      };
    })
    .sort(byKeys(({ payer }) => [payer]));
}

/** The claims with too much taken, but for as many of them as there are reversals of them. */
function withoutReversed(claims: readonly AffectedClaim[]): AffectedClaim[] {
  const reversals = new Map<string, number>();
  const key = ({ control, account, ...claim }: AffectedClaim, turn: (money: Money) => Money) =>
    JSON.stringify([
      control || account,
      ...[claim.reduction, claim.expected, claim.excess].map((text) =>
        plainMoney(turn(read(text))),
      ),
    ]);
  for (const claim of claims) {
    const reversed = key(claim, negate);
    reversals.set(reversed, (reversals.get(reversed) ?? 0) + 1);
  }
  return claims.filter((claim) => {
    if (!isPositive(read(claim.excess))) return false;
    const own = key(claim, (money) => money);
    const left = reversals.get(own) ?? 0;
    reversals.set(own, left - 1);
    return left <= 0;
  });
}

function sumOf(claims: readonly AffectedClaim[]): Money {
  return claims.reduce((sum, { excess }) => add(sum, read(excess)), zero);
}

function read(amount: string): Money {
  return readMoney(amount) ?? zero;
}
