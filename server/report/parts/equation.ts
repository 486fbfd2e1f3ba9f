import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { type Payment, providerAdjustments, type RemittanceDocument } from '../../document';
import { isoDate } from '../../remit/date';
import {
  absolute,
  add,
  isNegative,
  isZero,
  type Money,
  plainMoney,
  proseMoney,
  subtract,
  zero,
} from '../../remit/money';
import type { ProviderAdjustment } from '../../remit/provider-adjustment';
import { blockNumber } from '../../syntax/sequence';
import type { ClaimFacts } from '../claims/facts';
import type { PaymentEquation, ProviderAdjustmentRow } from '../pages/payment';
import { locatorOf } from './locate';
import { capital, trimmed } from './words';

/** How a payment adds up: BPR02 = Σ claims − Σ PLB. `claims` are those that pay: no estimates. */
export function paymentEquation(
  document: RemittanceDocument,
  payment: Payment,
  claims: readonly ClaimFacts[],
): PaymentEquation {
  let unreadable = 0;
  const read = (amount: Money | undefined): Money => {
    if (amount === undefined) unreadable++;
    return amount ?? zero;
  };
  const fromClaims = claims.reduce((sum, { paid }) => add(sum, read(paid)), zero);
  const adjustments = providerAdjustments(document, payment);
  const adjusted = adjustments.reduce((sum, { amount }) => add(sum, read(amount?.value)), zero);
  const paid = read(payment.head.amount?.value);
  const calculated = subtract(fromClaims, adjusted);
  return {
    claims: plainMoney(fromClaims),
    adjustments: adjustments.map((one) => adjustmentRow(document, one)),
    adjusted: plainMoney(adjusted),
    calculated: plainMoney(calculated),
    paid: plainMoney(paid),
    difference: plainMoney(subtract(paid, calculated)),
    unreadable,
  };
}

function adjustmentRow(
  document: RemittanceDocument,
  { block, span, reason, reference, provider, fiscalYearEnd, amount }: ProviderAdjustment,
): ProviderAdjustmentRow {
  const locate = locatorOf(document, blockNumber(document.sequence, block));
  const code = trimmed(reason);
  const end = fiscalYearEnd?.value;
  return {
    ...locate.ref(span),
    reason: code,
    gist: gistOf(code),
    reference: trimmed(reference),
    provider: trimmed(provider),
    fiscalYearEnd: end && isoDate(end),
    amount: amount?.value === undefined ? undefined : plainMoney(amount.value),
    effect: effectOf(amount?.value),
  };
}

function gistOf(code: string): string | undefined {
  const gist = findProviderAdjustmentReason(code)?.gist;
  return gist && `${capital(gist)}.`;
}

/** `Lowers the payment by $125.50.` */
function effectOf(amount: Money | undefined): string {
  if (amount === undefined) return 'The amount is missing or not a number.';
  if (isZero(amount)) return 'Does not change the payment.';
  return `${isNegative(amount) ? 'Raises' : 'Lowers'} the payment by ${proseMoney(absolute(amount))}.`;
}
