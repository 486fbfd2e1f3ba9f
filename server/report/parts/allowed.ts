import type { Claim, ServiceLine } from '../../remit/claim';
import type { Amount } from '../../remit/field';
import { add, type Money } from '../../remit/money';

/** The allowed amount that a line states (AMT*B6). */
export function allowedOfLine({ amounts }: ServiceLine): Amount | undefined {
  return amounts.find(({ qualifier }) => qualifier?.value === 'B6')?.amount;
}

/** The sum of the lines' allowed amounts; `undefined` unless every line states one. */
export function allowedOfLines({ lines }: Claim): Money | undefined {
  let sum: Money | undefined;
  for (const line of lines) {
    const allowed = allowedOfLine(line)?.value;
    if (allowed === undefined) return undefined;
    sum = sum === undefined ? allowed : add(sum, allowed);
  }
  return sum;
}
