import type { PaymentEquation, PaymentPage } from '../../report/pages/payment';
import { isNegativeAmount, isZeroAmount, sizeText } from './amount';
import { counted } from './counted';

/** `5 claims, 7 lines: 1 denied, 2 partly denied`. */
export function paymentCounts({ counts }: Pick<PaymentPage, 'counts'>): string {
  const { claims, lines, denied, partlyDenied, reversals, estimates, unbalanced } = counts;
  const parts = [
    denied > 0 && `${denied} denied`,
    partlyDenied > 0 && `${partlyDenied} partly denied`,
    reversals > 0 && counted(reversals, 'reversal'),
    estimates > 0 && counted(estimates, 'estimate'),
    unbalanced > 0 && `${unbalanced} out of balance`,
  ].filter(Boolean);
  const all = `${counted(claims, 'claim')}, ${counted(lines, 'line')}`;
  return parts.length > 0 ? `${all}: ${parts.join(', ')}` : all;
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
