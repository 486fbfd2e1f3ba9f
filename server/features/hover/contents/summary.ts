import { readDate } from '../../../remit/date';
import { amountField } from '../../../remit/field';
import { formatDate } from '../../../remit/format';
import { formatMoney } from '../../../remit/money';
import { elementText } from '../../../syntax/block';
import { capital } from '../../words/english';
import type { HoverElement, HoverPart } from '../part';
import { valueAt } from './values';

/**
 * On TS3: `Provider 1234567893, facility type 11, fiscal year through 12/31/2025: 3 claims, 300.00
 * charged.` What a facility type means depends on who bills, which the segment does not say.
 */
export const summarySentence: HoverPart = (_context, place) => {
  const provider = valueAt(place, 1);
  const facility = valueAt(place, 2);
  const yearEnd = readDate(elementText(place.block, place.index, 3).trim());
  const whose = [
    provider && `provider ${provider}`,
    facility && `facility type ${facility}`,
    yearEnd && `fiscal year through ${formatDate(yearEnd)}`,
  ].filter((part) => part);
  const count = valueAt(place, 4);
  const sums = [
    count && `${count} ${count === '1' ? 'claim' : 'claims'}`,
    sumAt(place, 5, 'charged'),
    sumAt(place, 9, 'paid'),
  ].filter((part) => part);
  const parts = [whose, sums].filter(({ length }) => length > 0).map((part) => part.join(', '));
  return parts.length > 0 ? `${capital(parts.join(': '))}.` : undefined;
};

function sumAt({ block, index }: HoverElement, n: number, what: string): string | undefined {
  const amount = amountField(block, index, n)?.value;
  return amount === undefined ? undefined : `${formatMoney(amount)} ${what}`;
}
