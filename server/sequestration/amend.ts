import type { Amount } from '../remit/field';
import { add, elementMoney, type Money, subtract } from '../remit/money';
import type { PaymentHead } from '../remit/payment';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import type { Figures } from './figures';
import type { Reduction } from './reduction';

/** A change of the text; `block` where the span does not count from the claim's block. */
export interface Amendment {
  readonly span: Span & { readonly block?: Block };
  readonly text: string;
}

/** Puts another amount into a cut's 253; none where several amounts make up the cut. */
export function setReduction({ amounts }: Reduction, expected: Money): readonly Amendment[] {
  const [only, second] = amounts;
  return only?.amount && !second ? [replaced(only.amount, expected)] : [];
}

/**
 * The same, with what was paid for the line, the claim and the whole payment changed by as much,
 * so that a balanced remittance stays balanced. None where one of the amounts cannot be read.
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

/** An amount changed by so much; `undefined` where it cannot be read. */
export function raised(amount: Amount | undefined, change: Money): Amendment | undefined {
  return amount?.value === undefined ? undefined : replaced(amount, add(amount.value, change));
}

/** Another text at a span; the span may belong to more than a place. */
export function written({ start, end }: Span, text: string): Amendment {
  return { span: { start, end }, text };
}

function replaced(span: Span, amount: Money): Amendment {
  return written(span, elementMoney(amount));
}
