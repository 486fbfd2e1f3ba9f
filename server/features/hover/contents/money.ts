import { escapeMarkdown } from '../../../markdown';
import { amountField } from '../../../remit/field';
import { formatMoney } from '../../../remit/money';
import { elementText } from '../../../syntax/block';
import { capital } from '../../words/english';
import type { HoverPart } from '../part';
import { gistAt } from './values';

/** On AMT and QTY: `Allowed amount of the line: 150.00.` */
export const moneySentence: HoverPart = (_context, place) => {
  const { block, index, id } = place;
  const written = elementText(block, index, 2).trim();
  if (written === '') return undefined;
  const kind = gistAt(place, 1, id === 'AMT' ? 'amount-qualifier' : 'quantity-qualifier');
  const amount = id === 'AMT' ? amountField(block, index, 2)?.value : undefined;
  return `${capital(kind)}: ${amount === undefined ? escapeMarkdown(written) : formatMoney(amount)}.`;
};
