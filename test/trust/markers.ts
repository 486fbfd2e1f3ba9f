/** How identifiers look in the wild: letters and digits, a name, lower case, with a hyphen, short. */
export const markings: readonly {
  readonly write: (n: number) => string;
  readonly found: RegExp;
}[] = [
  { write: (n) => `MRK${n}LAST`, found: /MRK/i },
  { write: (n) => `MRKER${'ABCDEFGHIJ'[n % 10]}`, found: /MRK/i },
  { write: (n) => `Mrk-${n} Last`, found: /MRK/i },
  { write: (n) => `QZ${n % 10}`, found: /QZ\d/i },
];

/** Elements that say who somebody is: segment, qualifier of its first element, element numbers. */
const identifying: readonly (readonly [
  id: string,
  qualifier: RegExp,
  elements: readonly number[],
])[] = [
  ['CLP', /./, [1, 7]],
  ['NM1', /^(QC|IL|74|GB)$/, [3, 4, 5, 9]],
  ['REF', /^(0K|1L|1S|6P|6R|EA|F8|IG|LU|PQ|SY|TJ|1W|28|9A|9C|BB|CE|G1|G3)$/, [2]],
  ['PER', /./, [2, 4, 6]],
  ['N3', /./, [1, 2]],
  ['N4', /./, [1]],
];

/** Segments that are moved by some elements, each kind by itself and all at once. */
export const moved = [
  ...[
    'CLP',
    'NM1',
    'REF',
    'SVC',
    'CAS',
    'DTM',
    'LQ',
    'MIA',
    'MOA',
    'AMT',
    'PLB',
    'N1',
    'N3',
    'PER',
  ],
  'all',
];

/** By how many elements they are moved: added at the front, or taken away there. */
export const shifts = [0, 1, 2, -1];

export interface Planting {
  readonly by: number;
  readonly moved: string;
  readonly write: (n: number) => string;
}

/** A remittance with markers for what identifies a patient, and some of its segments moved. */
export function plantedIn(text: string, planting: Planting): string {
  return text
    .split('~')
    .map((segment) => planted(segment, planting))
    .join('~');
}

function planted(segment: string, { by, moved, write }: Planting): string {
  const [id = '', ...elements] = segment.trim().split('*');
  for (const [marked, qualifier, places] of identifying) {
    if (id !== marked || !qualifier.test(elements[0] ?? '')) continue;
    for (const n of places) if (elements[n - 1]) elements[n - 1] = write(n);
  }
  // The reason of a provider adjustment stays, and what it refers to may be a claim.
  if (id === 'PLB') {
    for (let n = 2; n < elements.length; n += 2) {
      elements[n] = (elements[n] ?? '').replace(/:.+$/s, `:${write(n)}`);
    }
  }
  if ((moved === id || moved === 'all') && id !== 'ISA' && id !== 'GS') {
    if (by > 0) elements.unshift(...Array<string>(by).fill('1'));
    if (by < 0) elements.splice(0, -by);
  }
  return [segment.startsWith('\n') ? `\n${id}` : id, ...elements].join('*');
}
