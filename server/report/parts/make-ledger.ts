import { add, type Money, plainMoney, subtract, zero } from '../../remit/money';
import { type CodeSum, type CodeTally, codeTotals, countCode } from './code-sum';
import { type Ledger, type LedgerStep, ledgerKinds } from './ledger';

/** A part of a ledger: a claim, or a claim's line. */
export interface LedgerPart {
  readonly charged: Money | undefined;
  readonly paid: Money | undefined;
  readonly codes: readonly CodeSum[];
  /** Its amounts that are not numbers. */
  readonly unreadable: number;
}

/** Adds up how charges become payments. */
export function makeLedger(parts: Iterable<LedgerPart>): Ledger {
  let charged = zero;
  let paid = zero;
  let unreadable = 0;
  const tally: CodeTally = new Map();
  for (const part of parts) {
    charged = add(charged, part.charged ?? zero);
    paid = add(paid, part.paid ?? zero);
    unreadable += part.unreadable;
    for (const sum of part.codes) countCode(tally, sum);
  }
  let calculated = charged;
  const steps = ledgerKinds.flatMap((kind): LedgerStep[] => {
    const sums = [...tally.values()].filter(({ of }) => of.kind === kind);
    if (sums.length === 0) return [];
    const amount = sums.reduce((sum, one) => add(sum, one.amount), zero);
    calculated = subtract(calculated, amount);
    return [{ kind, amount: plainMoney(amount), codes: codeTotals(sums) }];
  });
  return {
    charged: plainMoney(charged),
    steps,
    calculated: plainMoney(calculated),
    paid: plainMoney(paid),
    difference: plainMoney(subtract(paid, calculated)),
    unreadable,
  };
}
