import type { VNode } from 'preact';
import type { Decimal, Figure } from '../../report/parts/figure';
import { amountText, isNegativeAmount, unlessZero } from '../words/amount';
import { Go } from './go';

interface AmountProps {
  readonly of: Decimal | Figure | undefined;
  /** Leaves a zero out, in columns that are mostly zero. */
  readonly blankZero?: boolean;
}

/** An amount, which leads to its text where it has a place. */
export function Amount({ of, blankZero = false }: AmountProps): VNode {
  const amount = typeof of === 'object' ? of.amount : of;
  const text = blankZero ? unlessZero(amount) : amountText(amount);
  const name = amount !== undefined && isNegativeAmount(amount) ? 'amount negative' : 'amount';
  if (typeof of !== 'object' || text === '') return <span class={name}>{text}</span>;
  return (
    <span class={name}>
      <Go at={of} byPointer>
        {text}
      </Go>
    </span>
  );
}
