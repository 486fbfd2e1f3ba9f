import { add, plainMoney, subtract, zero } from '../remit/money';
import type { Deposit } from './deposits';
import type { DepositSums } from './deposits-page';

/** What payments announce, what the bank has of them, and the difference. */
export function depositSums(all: readonly Deposit[]): DepositSums {
  const received = all.reduce((sum, one) => add(sum, one.received?.amount ?? zero), zero);
  const deposited = all.reduce((sum, { bank }) => add(sum, bank?.amount ?? zero), zero);
  return {
    received: plainMoney(received),
    deposited: plainMoney(deposited),
    difference: plainMoney(subtract(deposited, received)),
  };
}
