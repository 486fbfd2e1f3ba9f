import { code, elementId, pair, qualifier, text } from './elements';
import type { Release } from './release';
import type { QualifiedSlotSpec } from './slots';
import type { ElementSpec, SegmentSpec, Usage } from './spec';

/** N1: a party with its identifier. */
export function party(
  slot: QualifiedSlotSpec,
  who: string,
  idUsage: Usage,
  idCodes: readonly string[],
): SegmentSpec {
  return {
    id: 'N1',
    ...slot,
    elements: [
      code('N101', 'entity code', 'required', 2, 3, {
        codes: slot.qualifiers,
        list: 'entity-code',
      }),
      text('N102', `${who} name`, 'required', 1, 60),
      qualifier('N103', `${who} ID qualifier`, idUsage, 1, 2, {
        codes: idCodes,
        list: 'id-qualifier',
      }),
      text('N104', `${who} ID`, idUsage, 2, 80),
      code('N105', 'entity relationship', 'not used', 2, 2),
      code('N106', 'second entity code', 'not used', 2, 3),
    ],
    conditions: [{ kind: 'one of', elements: [2, 3] }, pair(3)],
  };
}

/** N3: the street lines of an address. */
export function street(who: string, usage: Usage): SegmentSpec {
  return {
    id: 'N3',
    name: `${capital(who)} address`,
    usage,
    max: 1,
    position: 1000,
    elements: [
      text('N301', `${who} address line 1`, 'required', 1, 55),
      text('N302', `${who} address line 2`, 'situational', 1, 55),
    ],
  };
}

/** How N4 uses what a foreign address lacks, and the country. */
interface CityUsage {
  readonly state: Usage;
  readonly country: Usage;
}

/** N4: city, state and postal code of an address. */
export function city(
  { extended }: Release,
  who: string,
  usage: Usage,
  { state, country }: CityUsage,
): SegmentSpec {
  return {
    id: 'N4',
    name: `${capital(who)} city`,
    usage,
    max: 1,
    position: 1100,
    elements: [
      text('N401', `${who} city`, 'required', 2, 30),
      code('N402', `${who} state`, state, 2, 2),
      code('N403', `${who} ZIP code`, state, 3, 15),
      code('N404', `${who} country`, country, 2, 3),
      code('N405', 'location qualifier', 'not used', 1, 2),
      text('N406', 'location', 'not used', 1, 30),
      ...(extended ? [code('N407', `${who} region outside the US`, 'situational', 1, 3)] : []),
    ],
    conditions: [
      ...(extended ? [{ kind: 'only one', elements: [2, 7] } as const] : []),
      { kind: 'conditional', elements: [6, 5] },
      ...(extended ? [{ kind: 'conditional', elements: [7, 4] } as const] : []),
    ],
  };
}

/** How NM1 uses names and the identifier. */
interface NameUsage {
  /** Allowed values of NM102: `1` a person, `2` an organization. */
  readonly kinds: readonly string[];
  /** Of a person's last and first name; situational if absent. */
  readonly name?: Usage;
  readonly id: Usage;
  readonly idCodes: readonly string[];
}

/**
 * NM1: a person or an organization that plays a part in a claim. If only an organization is
 * allowed, its name is required and the parts of a person's name are not used.
 */
export function named(
  { lastName, firstName, extended }: Release,
  slot: QualifiedSlotSpec,
  who: string,
  { kinds, name = 'situational', id, idCodes }: NameUsage,
): SegmentSpec {
  const person = kinds.includes('1');
  const parts: Usage = person ? 'situational' : 'not used';
  const last = kinds.includes('2') ? `${who} last name or organization` : `${who} last name`;
  return {
    id: 'NM1',
    ...slot,
    elements: [
      code('NM101', 'entity code', 'required', 2, 3, {
        codes: slot.qualifiers,
        list: 'entity-code',
      }),
      code('NM102', 'person or organization', 'required', 1, 1, {
        codes: kinds,
        list: 'entity-type',
      }),
      text('NM103', person ? last : `${who} name`, person ? name : 'required', 1, lastName),
      text('NM104', `${who} first name`, person ? name : 'not used', 1, firstName),
      text('NM105', `${who} middle name`, parts, 1, 25),
      text('NM106', 'name prefix', 'not used', 1, 10),
      text('NM107', `${who} name suffix`, parts, 1, 10),
      qualifier('NM108', `${who} ID qualifier`, id, 1, 2, { codes: idCodes, list: 'id-qualifier' }),
      text('NM109', `${who} ID`, id, 2, 80),
      code('NM110', 'entity relationship', 'not used', 2, 2),
      code('NM111', 'second entity code', 'not used', 2, 3),
      ...(extended ? [text('NM112', 'second last name or organization', 'not used', 1, 60)] : []),
    ],
    conditions: [
      pair(8),
      { kind: 'conditional', elements: [11, 10] },
      ...(extended ? [{ kind: 'conditional', elements: [12, 3] } as const] : []),
    ],
  };
}

/** The qualifiers of the up to three numbers or addresses of a contact. */
type ContactKinds = readonly [readonly string[], (readonly string[])?, (readonly string[])?];

/**
 * PER: how to reach someone, by up to three numbers or addresses. If only one is allowed (a web
 * address), no name goes with it either.
 */
export function contact(
  { communication }: Release,
  slot: QualifiedSlotSpec,
  firstUsage: Usage,
  [first, second, third]: ContactKinds,
): SegmentSpec {
  const more: Usage = second ? 'situational' : 'not used';
  const reach = (n: number, usage: Usage, kinds?: readonly string[]): readonly ElementSpec[] => [
    qualifier(
      elementId('PER', n),
      'communication qualifier',
      usage,
      2,
      2,
      kinds && { codes: kinds, list: 'communication-qualifier' },
    ),
    text(elementId('PER', n + 1), 'phone, email, or web address', usage, 1, communication),
  ];
  return {
    id: 'PER',
    ...slot,
    elements: [
      code('PER01', 'contact function', 'required', 2, 2, {
        codes: slot.qualifiers,
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

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
