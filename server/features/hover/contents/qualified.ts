import { readDate } from '../../../remit/date';
import { formatDate, formatPhone } from '../../../remit/format';
import { elementCount, elementText } from '../../../syntax/block';
import { capital } from '../../words/english';
import type { HoverElement, HoverPart } from '../part';
import { gistAt, valueAt } from './values';

/** `First day of the service: 10/06/2025.` */
export const dateSentence: HoverPart = (_context, place) => {
  const date = readDate(elementText(place.block, place.index, 2).trim());
  return sentenceOf(gistAt(place, 1, 'date-qualifier'), [
    date ? formatDate(date) : valueAt(place, 2),
  ]);
};

/** `Medical record number: MR559102.` */
export const referenceSentence: HoverPart = (_context, place) =>
  sentenceOf(gistAt(place, 1, 'reference-qualifier'), [valueAt(place, 2), valueAt(place, 3)]);

/** `Questions about claims: telephone 800-555-0142.` */
export const contactSentence: HoverPart = (_context, place) => {
  const numbers: string[] = [];
  for (let n = 3; n < elementCount(place.block, place.index); n += 2) {
    const number = valueAt(place, n + 1);
    if (number !== '') numbers.push(`${wayTo(place, n)} ${formatPhone(number)}`);
  }
  return sentenceOf(gistAt(place, 1, 'contact-function'), [valueAt(place, 2), ...numbers]);
};

function wayTo(place: HoverElement, n: number): string {
  return gistAt(place, n, 'communication-qualifier') || 'number';
}

function sentenceOf(kind: string, values: readonly string[]): string | undefined {
  const known = values.filter((value) => value !== '');
  return known.length > 0 ? `${capital(kind)}: ${known.join(', ')}.` : undefined;
}
