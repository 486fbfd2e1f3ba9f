import type { Amount } from '../remit/field';
import { add, elementMoney, type Money, subtract } from '../remit/money';
import type { PaymentHead } from '../remit/payment';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import type { Figures } from './figures';
import type { Reduction } from './reduction';

/** An edit; `block` is set if its span is not relative to the claim's block. */
export interface Amendment {
  readonly span: Span & { readonly block?: Block };
  readonly text: string;
}

/** Sets the amount of a reduction; no edits if it consists of several amounts. */
export function setReduction({ amounts }: Reduction, expected: Money): readonly Amendment[] {
  const [only, second] = amounts;
  return only?.amount && !second ? [replaced(only.amount, expected)] : [];
}

/**
 * Sets the amount of a reduction and changes the paid amounts of the line, the claim, and the
 * payment by the difference, so that a balanced remittance stays balanced. No edits if one of the
 * amounts is unreadable.
 */
export function setReductionAndRebalance(
  reduction: Reduction,
  { reduction: reported }: Figures,
  expected: Money,
  payment: PaymentHead | undefined,
): readonly Amendment[] {
  const change = subtract(reported, expected);
  const edits = setReduction(reduction, expected);
  const line = reduction.line && raised(reduction.line.paid, change);
  const claim = raised(reduction.claim.paid, change);
  const head = raised(payment?.amount, change);
  if (edits.length === 0 || !claim || !head || !payment || (reduction.line && !line)) return [];
  const inHead = { span: { ...head.span, block: payment.block }, text: head.text };
  return [...edits, ...(line ? [line] : []), claim, inHead];
}

/** Changes an amount by `change`; `undefined` if it is unreadable. */
export function raised(amount: Amount | undefined, change: Money): Amendment | undefined {
  return amount?.value === undefined ? undefined : replaced(amount, add(amount.value, change));
}

/** Replaces the text of a span. */
export function written({ start, end }: Span, text: string): Amendment {
  return { span: { start, end }, text };
}

function replaced(span: Span, amount: Money): Amendment {
  return written(span, elementMoney(amount));
}
