import type { LoopSpec, SegmentSpec } from '../guide/spec';
import { type Block, elementCount, elementText } from '../syntax/block';
import { packId } from '../syntax/pack-id';
import { planOf } from './plan';
import { faultsIn } from './shift';
import { separatorsOf } from './value';

/** The elements of a segment, with its ID first. */
type Texts = readonly string[];

/**
 * Segments that only claims (837) have, and names of parties as claims write them, with the segment
 * that a remittance has instead; both packed with `packId`. Programs that write both kinds of files
 * mistake one for the other.
 */
export const counterparts: ReadonlyMap<number, number> = new Map(
  [
    ['DTP', 'DTM'],
    ['SV1', 'SVC'],
    ['SV2', 'SVC'],
    ['NM1', 'N1'],
  ].map(([ofClaims = '', ofRemittances = '']) => [packId(ofClaims), packId(ofRemittances)]),
);

/** Whether a DTM says in DTM02 how its date is written, as DTP does in claims. */
export function isDateOfClaims(block: Block, index: number): boolean {
  return formats.includes(elementText(block, index, 2));
}

const formats: readonly string[] = ['D8', 'RD8'];

/** Whether an N1 has the elements of an NM1: the type of the party, and then its name. */
export function isNameOfClaims(block: Block, index: number): boolean {
  return /^[12]$/.test(elementText(block, index, 2)) && elementText(block, index, 3).length > 2;
}

/**
 * The segments of a remittance that say what a segment says that is written as in a claim. Empty
 * where it does not say all that they need, or where they would not fit this loop.
 */
export function asInRemittance(block: Block, index: number, loop: LoopSpec): readonly Texts[] {
  const count = elementCount(block, index);
  const texts = Array.from({ length: count + 1 }, (_, n) => elementText(block, index, n));
  return candidates(texts).find((all) => all.every((one) => fits(one, loop, block))) ?? [];
}

function candidates([id = '', ...values]: Texts): readonly (readonly Texts[])[] {
  switch (id.toUpperCase()) {
    case 'N1':
    case 'NM1':
      return namesOf(values).map((name) => [name]);
    case 'SV1':
    case 'SV2':
      return [[['SVC', ...values]]];
    default:
      return datesOf(values);
  }
}

/** NM1 has the type of a party, and five parts of a name where N1 has one. */
function namesOf([qualifier = '', type = '', name = '', ...rest]: Texts): readonly Texts[] {
  const [first, middle, prefix, suffix, idQualifier = '', id = ''] = rest;
  const asN1 = ['N1', qualifier, type, name, ...rest];
  if (first || middle || prefix || suffix) return [asN1];
  return [['N1', qualifier, name, idQualifier, id], asN1];
}

function datesOf([qualifier = '', format = '', value = '']: Texts): readonly (readonly Texts[])[] {
  if (value === '') return [[['DTM', qualifier, format]]];
  const [from = '', to = from] = value.split('-');
  const day = [['DTM', qualifier, from]];
  if (from === to) return qualifier === statement ? [day, [['DTM', '232', from]]] : [day];
  if (![statement, '472', '150', '232'].includes(qualifier)) return [];
  return periods.map(([start, end]) => [
    ['DTM', start, from],
    ['DTM', end, to],
  ]);
}

/** The period of a claim's statement, which is two dates in a remittance. */
const statement = '434';

/** The dates of a service line, and of a claim: DTM01 of the first day and of the last one. */
const periods = [
  ['150', '151'],
  ['232', '233'],
] as const;

function fits([id = '', ...values]: Texts, loop: LoopSpec, block: Block): boolean {
  const filled = values.slice(0, values.findLastIndex((value) => value !== '') + 1);
  const spec = loop.segments.find((one) => one.id === id && takes(one, filled));
  return spec !== undefined && faultsIn(filled, planOf(spec), separatorsOf(block), 1) === 0;
}

function takes({ qualifiers, qualifiedBy = 1 }: SegmentSpec, values: Texts): boolean {
  return !qualifiers || qualifiers.includes(values[qualifiedBy - 1] ?? '');
}
