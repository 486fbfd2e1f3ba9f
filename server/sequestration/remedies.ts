import { formatMoney, isZero } from '../remit/money';
import type { PaymentHead } from '../remit/payment';
import { type Amendment, setReduction, setReductionAndRebalance } from './amend';
import { type Figures, isBalanced } from './figures';
import { payerMessage } from './payer-message';
import { agree, type Rating } from './rating';
import type { Reduction } from './reduction';

/** What a biller can do about a finding: change the text, or copy a message. */
export interface Remedy {
  readonly title: string;
  /** Never applied without asking: an 835 is the payer's statement. */
  readonly kind: 'suggested';
  readonly edits: readonly Amendment[];
  readonly copy?: (where: string) => string;
}

/**
 * Sets the expected amount, alone or together with the paid amounts; none if charge and paid amount
 * expect different ones.
 */
export function amountRemedies(
  reduction: Reduction,
  figures: Figures,
  { reading: { expected }, readings, difference }: Rating,
  payment: PaymentHead | undefined,
): readonly Remedy[] {
  const edits = setReduction(reduction, expected);
  if (edits.length === 0 || isZero(difference) || !agree(readings)) return [];
  const title = `Set 253 to ${formatMoney(expected)}`;
  const alone: Remedy = { title, kind: 'suggested', edits };
  // Changing all figures by the same amount does not balance a line that is out of balance.
  const all = isBalanced(figures)
    ? setReductionAndRebalance(reduction, figures, expected, payment)
    : [];
  if (all.length === 0) return [alone];
  const changed = reduction.line ? 'SVC03, CLP04, and BPR02' : 'CLP04 and BPR02';
  return [alone, { title: `${title} and rebalance ${changed}`, kind: 'suggested', edits: all }];
}

/** Copies a message to the payer that says what is wrong and where. */
export function messageRemedy(payment: PaymentHead | undefined, statement: string): Remedy {
  return {
    title: 'Copy message to payer',
    kind: 'suggested',
    edits: [],
    copy: payerMessage(payment, statement),
  };
}
