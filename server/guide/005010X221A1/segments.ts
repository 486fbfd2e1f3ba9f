import {
  amount,
  code,
  composite,
  date,
  elementId,
  pair,
  quantity,
  text,
  time,
  triple,
} from '../elements';
import type { ElementSpec, SegmentSpec, Usage } from '../spec';

/** What tells one place of a segment from its other places. */
interface Place {
  readonly name: string;
  readonly usage: Usage;
  readonly max: number;
  readonly position: number;
}

/** A place that is known by the segment's first element. */
interface QualifiedPlace extends Place {
  readonly qualifiers: readonly string[];
}

/** CAS: up to six reasons of one group, the same at claims and at service lines. */
export function adjustments(place: Place): SegmentSpec {
  return {
    id: 'CAS',
    ...place,
    elements: [
      code('CAS01', 'adjustment group', 'required', 1, 2, {
        codes: ['CO', 'OA', 'PI', 'PR'],
        list: 'group-code',
      }),
      ...adjustment(2, 'required'),
      ...[5, 8, 11, 14, 17].flatMap((n) => adjustment(n, 'situational')),
    ],
    conditions: [5, 8, 11, 14, 17].flatMap(triple),
  };
}

/** N1: who pays or is paid, with the kind and the value of an identifier. */
export function party(
  place: QualifiedPlace,
  who: string,
  idUsage: Usage,
  idCodes: readonly string[],
): SegmentSpec {
  return {
    id: 'N1',
    ...place,
    elements: [
      code('N101', 'role', 'required', 2, 3, { codes: place.qualifiers, list: 'entity-code' }),
      text('N102', `${who} name`, 'required', 1, 60),
      code('N103', `kind of ${who} identifier`, idUsage, 1, 2, {
        codes: idCodes,
        list: 'id-qualifier',
      }),
      text('N104', `${who} identifier`, idUsage, 2, 80),
      code('N105', 'relationship', 'not used', 2, 2),
      code('N106', 'second role', 'not used', 2, 3),
    ],
    conditions: [{ kind: 'one of', elements: [2, 3] }, pair(3)],
  };
}

/** N3: the street lines of an address. */
export function street(who: string, usage: Usage): SegmentSpec {
  return {
    id: 'N3',
    name: `${capital(who)} street`,
    usage,
    max: 1,
    position: 1000,
    elements: [
      text('N301', `${who} street`, 'required', 1, 55),
      text('N302', `${who} second street line`, 'situational', 1, 55),
    ],
  };
}

/** N4: city, state and postal code of an address. */
export function city(who: string, usage: Usage): SegmentSpec {
  return {
    id: 'N4',
    name: `${capital(who)} city`,
    usage,
    max: 1,
    position: 1100,
    elements: [
      text('N401', `${who} city`, 'required', 2, 30),
      code('N402', `${who} state`, 'situational', 2, 2),
      code('N403', `${who} postal code`, 'situational', 3, 15),
      code('N404', `${who} country`, 'situational', 2, 3),
      code('N405', 'kind of location', 'not used', 1, 2),
      text('N406', 'location', 'not used', 1, 30),
      code('N407', `${who} region of a country other than the US`, 'situational', 1, 3),
    ],
    conditions: [
      { kind: 'only one', elements: [2, 7] },
      { kind: 'conditional', elements: [6, 5] },
      { kind: 'conditional', elements: [7, 4] },
    ],
  };
}

/**
 * NM1: a person or an organization that plays a part in a claim.
 *
 * `kinds` holds the allowed values of NM102: `1` a person, `2` an organization. Where only an organization may stand its name is required and the parts of a person's name are not used.
 */
export function named(
  place: QualifiedPlace,
  who: string,
  kinds: readonly string[],
  idUsage: Usage,
  idCodes: readonly string[],
): SegmentSpec {
  const person = kinds.includes('1');
  const organization = kinds.includes('2');
  const nameParts: Usage = person ? 'situational' : 'not used';
  const lastName = organization ? `${who} last name or organization` : `${who} last name`;
  return {
    id: 'NM1',
    ...place,
    elements: [
      code('NM101', 'role', 'required', 2, 3, { codes: place.qualifiers, list: 'entity-code' }),
      code('NM102', 'person or organization', 'required', 1, 1, {
        codes: kinds,
        list: 'entity-type',
      }),
      text('NM103', person ? lastName : `${who} name`, person ? 'situational' : 'required', 1, 60),
      text('NM104', `${who} first name`, nameParts, 1, 35),
      text('NM105', `${who} middle name`, nameParts, 1, 25),
      text('NM106', 'name prefix', 'not used', 1, 10),
      text('NM107', `${who} name suffix`, nameParts, 1, 10),
      code('NM108', `kind of ${who} identifier`, idUsage, 1, 2, {
        codes: idCodes,
        list: 'id-qualifier',
      }),
      text('NM109', `${who} identifier`, idUsage, 2, 80),
      code('NM110', 'relationship', 'not used', 2, 2),
      code('NM111', 'second role', 'not used', 2, 3),
      text('NM112', 'second last name or organization', 'not used', 1, 60),
    ],
    conditions: [
      pair(8),
      { kind: 'conditional', elements: [11, 10] },
      { kind: 'conditional', elements: [12, 3] },
    ],
  };
}

/** REF: one more number by which something is known. */
export function reference(place: QualifiedPlace, holds: string): SegmentSpec {
  return {
    id: 'REF',
    ...place,
    elements: [
      code('REF01', 'kind of reference', 'required', 2, 3, {
        codes: place.qualifiers,
        list: 'reference-qualifier',
      }),
      text('REF02', holds, 'required', 1, 50),
      text('REF03', 'description', 'not used', 1, 80),
      composite('REF04', 'further references', 'not used'),
    ],
    conditions: [{ kind: 'one of', elements: [2, 3] }],
  };
}

/** DTM: one date; a period takes two segments. */
export function dated(place: QualifiedPlace, holds: string): SegmentSpec {
  return {
    id: 'DTM',
    ...place,
    elements: [
      code('DTM01', 'kind of date', 'required', 3, 3, {
        codes: place.qualifiers,
        list: 'date-qualifier',
      }),
      date('DTM02', holds, 'required'),
      time('DTM03', 'time', 'not used'),
      code('DTM04', 'time zone', 'not used', 2, 2),
      code('DTM05', 'form of the period', 'not used', 2, 3),
      text('DTM06', 'period', 'not used', 1, 35),
    ],
    conditions: [
      { kind: 'one of', elements: [2, 3, 5] },
      { kind: 'conditional', elements: [4, 3] },
      { kind: 'paired', elements: [5, 6] },
    ],
  };
}

/**
 * PER: how to reach someone, by up to three numbers or addresses.
 *
 * `kinds` holds the allowed kinds of each of them. Where only one may stand (a web address), no name goes with it either.
 */
export function contact(
  place: QualifiedPlace,
  firstUsage: Usage,
  kinds: readonly [readonly string[], (readonly string[])?, (readonly string[])?],
): SegmentSpec {
  const [first, second, third] = kinds;
  const more: Usage = second ? 'situational' : 'not used';
  return {
    id: 'PER',
    ...place,
    elements: [
      code('PER01', 'kind of contact', 'required', 2, 2, {
        codes: place.qualifiers,
        list: 'contact-function',
      }),
      text('PER02', 'contact name', more, 1, 60),
      ...reach(3, firstUsage, first),
      ...reach(5, more, second),
      ...reach(7, more, third),
      text('PER09', 'inquiry reference', 'not used', 1, 20),
    ],
    conditions: [3, 5, 7].map(pair),
  };
}

/** AMT: an amount that informs and is not part of the balance. */
export function supplementalAmount(place: QualifiedPlace, holds: string): SegmentSpec {
  return {
    id: 'AMT',
    ...place,
    elements: [
      code('AMT01', 'kind of amount', 'required', 1, 3, {
        codes: place.qualifiers,
        list: 'amount-qualifier',
      }),
      amount('AMT02', holds, 'required'),
      code('AMT03', 'credit or debit', 'not used', 1, 1),
    ],
  };
}

/** QTY: a quantity that informs. */
export function supplementalQuantity(place: QualifiedPlace, holds: string): SegmentSpec {
  return {
    id: 'QTY',
    ...place,
    elements: [
      code('QTY01', 'kind of quantity', 'required', 2, 2, {
        codes: place.qualifiers,
        list: 'quantity-qualifier',
      }),
      quantity('QTY02', holds, 'required'),
      composite('QTY03', 'unit of measure', 'not used'),
      text('QTY04', 'free text', 'not used', 1, 30),
    ],
    conditions: [
      { kind: 'only one', elements: [2, 4] },
      { kind: 'one of', elements: [2, 4] },
    ],
  };
}

function adjustment(n: number, usage: Usage): readonly ElementSpec[] {
  return [
    code(elementId('CAS', n), 'reason code', usage, 1, 5, { list: 'reason-code' }),
    amount(elementId('CAS', n + 1), 'adjusted amount', usage),
    quantity(elementId('CAS', n + 2), 'adjusted units', 'situational'),
  ];
}

function reach(n: number, usage: Usage, kinds?: readonly string[]): readonly ElementSpec[] {
  return [
    code(
      elementId('PER', n),
      'kind of number or address',
      usage,
      2,
      2,
      kinds && { codes: kinds, list: 'communication-qualifier' },
    ),
    text(elementId('PER', n + 1), 'number or address', usage, 1, 256),
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
