import type { PaymentEquation, PaymentPage } from '../../report/pages/payment';
import { isNegativeAmount, isZeroAmount, sizeText } from './amount';
import { counted } from './counted';

/** A number of claims, with the filter that lists them. */
export interface CountedClaims {
  readonly text: string;
  readonly filter: string;
}

/** How many claims of a payment are of a kind that needs a look; none of which there are none. */
export function claimKinds({ counts }: Pick<PaymentPage, 'counts'>): readonly CountedClaims[] {
  const { denied, partlyDenied, reversals, estimates, unbalanced, misreduced } = counts;
  const kinds: readonly (readonly [number, string, string])[] = [
    [denied, `${denied} denied`, 'state:denied'],
    [partlyDenied, `${partlyDenied} partly denied`, 'state:partly denied'],
    [reversals, counted(reversals, 'reversal'), 'state:reversal'],
    [estimates, counted(estimates, 'estimate'), 'state:estimate'],
    [unbalanced, `${unbalanced} out of balance`, 'only:out of balance'],
    [misreduced, `${misreduced} with 253 off or missing`, 'only:253 off'],
  ];
  return kinds.filter(([count]) => count > 0).map(([, text, filter]) => ({ text, filter }));
}

/** `5 claims, 7 lines: 1 denied, 2 partly denied`. */
export function paymentCounts(page: Pick<PaymentPage, 'counts'>): string {
  const { claims, lines } = page.counts;
  const all = `${counted(claims, 'claim')}, ${counted(lines, 'line')}`;
  const kinds = claimKinds(page).map(({ text }) => text);
  return kinds.length > 0 ? `${all}: ${kinds.join(', ')}` : all;
}

/** Whether a payment comes out, in a sentence. */
export function balanceText({ difference, unreadable }: PaymentEquation): string {
  if (unreadable > 0) {
    return `Not checked: ${counted(unreadable, 'amount')} missing or not a number.`;
  }
  if (isZeroAmount(difference)) return 'Balanced.';
  const way = isNegativeAmount(difference) ? 'less' : 'more';
  return `Out of balance: paid ${sizeText(difference)} ${way} than calculated.`;
}
