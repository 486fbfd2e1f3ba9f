import type { Claim, QualifiedAmount, Reference } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import type { DetailRow } from '../pages/claim';
import type { Locator } from '../parts/locate';
import { quantityText } from '../parts/read-adjustment';
import { labelOf, trimmed } from '../parts/words';

/** REF01 of numbers that identify a person: member, employee, medical record, policy, SSN. */
const personalNumbers: readonly string[] = ['1L', '1W', '28', 'A6', 'EA', 'IG', 'SY'];

/** Reference numbers, amounts, and quantities of a claim as a whole, each with what it is. */
export function detailRows(claim: Claim, locate: Locator): readonly DetailRow[] {
  const { references, amounts, quantities } = claim;
  return [
    ...references.flatMap((one) => referenceRow(one, locate)),
    ...amounts.flatMap((one) => amountRow(claim, 'amount-qualifier', one, locate)),
    ...quantities.flatMap((one) => amountRow(claim, 'quantity-qualifier', one, locate)),
  ];
}

function referenceRow({ qualifier, value }: Reference, locate: Locator): readonly DetailRow[] {
  if (!value) return [];
  const label = labelOf('reference-qualifier', trimmed(qualifier)) || 'Reference';
  const personal = personalNumbers.includes(trimmed(qualifier));
  return [{ ...locate.ref(value), label, value: trimmed(value), personal }];
}

function amountRow(
  { block }: Claim,
  list: string,
  { qualifier, amount }: QualifiedAmount,
  locate: Locator,
): readonly DetailRow[] {
  if (!amount) return [];
  const label = labelOf(list, trimmed(qualifier)) || 'Amount';
  const isMoney = list === 'amount-qualifier' && amount.value !== undefined;
  const value = isMoney ? formatMoney(amount.value) : quantityText(block, amount);
  return [{ ...locate.ref(amount), label, value, personal: false }];
}
