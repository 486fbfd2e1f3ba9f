import { capital } from '../../words/english';
import type { HoverElement, HoverPart } from '../part';
import { gistAt, shortly, valueAt } from './values';

/** `Patient: JUNE P ALDERWICK, member number 1EG4TE5MK73.` */
export const personSentence: HoverPart = (_context, place) => {
  const name = [4, 5, 3, 7].map((n) => valueAt(place, n)).filter((part) => part !== '');
  return sentenceOf(place, gistAt(place, 1, 'entity-code').split('; ').at(-1) ?? '', {
    name: name.join(' '),
    qualifier: 8,
  });
};

/** `Payee: MAPLE HOLLOW FAMILY MEDICINE, NPI 1234567893.` */
export const organizationSentence: HoverPart = (_context, place) =>
  sentenceOf(place, gistAt(place, 1, 'entity-code').split(';')[0] ?? '', {
    name: valueAt(place, 2),
    qualifier: 3,
  });

function sentenceOf(
  place: HoverElement,
  role: string,
  { name, qualifier }: { readonly name: string; readonly qualifier: number },
): string | undefined {
  const number = valueAt(place, qualifier + 1);
  const kind = shortly(gistAt(place, qualifier, 'id-qualifier'));
  const parts = [name, number && `${kind || 'number'} ${number}`].filter((part) => part !== '');
  return parts.length > 0 ? `${capital(role)}: ${parts.join(', ')}.` : undefined;
}
