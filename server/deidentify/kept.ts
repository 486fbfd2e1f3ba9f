/** What an element may hold to be kept as it is; anything else in it is replaced. */
export type Kept = 'code' | 'long code' | 'number' | 'time' | 'version' | 'date' | 'fiscal date';

/** What a value must look like to be kept. A name or number that ended up there is replaced. */
export const shapes: Readonly<Record<Exclude<Kept, 'date'>, RegExp>> = {
  code: /^[A-Z0-9]{1,3}$/,
  'long code': /^[A-Z0-9]{1,5}$/,
  number: /^-?\d{0,10}(?:\.\d{1,4})?$/,
  time: /^\d{4,8}$/,
  version: /^\d{5,6}(?:X\d{3}(?:A\d)?)?$/,
  'fiscal date': /^\d{4}(?:0331|0630|0930|1231)$/,
};

/**
 * The elements of a remittance that tell nobody apart, by segment: codes, amounts, counts, and dates
 * (which are shifted). Every element that is not listed is replaced, and so is every element of a
 * segment that is not listed.
 */
export const kept: Readonly<Record<string, Readonly<Record<number, Kept>>>> = {
  ISA: {
    ...{ 1: 'code', 3: 'code', 5: 'code', 7: 'code', 9: 'date', 10: 'time' },
    ...{ 12: 'version', 14: 'code', 15: 'code' },
  },
  GS: { 1: 'code', 4: 'date', 5: 'time', 7: 'code', 8: 'version' },
  ST: { 1: 'code', 2: 'number', 3: 'version' },
  BPR: {
    ...{ 1: 'code', 2: 'number', 3: 'code', 4: 'code', 5: 'code', 6: 'code', 8: 'code' },
    ...{ 12: 'code', 14: 'code', 16: 'date' },
  },
  TRN: { 1: 'code' },
  CUR: { 1: 'code', 2: 'code', 3: 'number' },
  REF: { 1: 'code' },
  DTM: { 1: 'code', 2: 'date' },
  N1: { 1: 'code', 3: 'code' },
  N4: { 2: 'code', 4: 'code' },
  PER: { 1: 'code', 3: 'code', 5: 'code', 7: 'code' },
  RDM: { 1: 'code' },
  LX: { 1: 'number' },
  TS3: { 2: 'code', 3: 'fiscal date', ...numbers(4, 24) },
  TS2: numbers(1, 19),
  CLP: {
    ...{ 2: 'code', 3: 'number', 4: 'number', 5: 'number', 6: 'code', 8: 'code', 9: 'code' },
    ...{ 11: 'long code', 12: 'number', 13: 'number' },
  },
  CAS: {
    ...{ 1: 'code', 2: 'long code', 5: 'long code', 8: 'long code', 11: 'long code' },
    ...{ 14: 'long code', 17: 'long code', 3: 'number', 4: 'number', 6: 'number', 7: 'number' },
    ...{ 9: 'number', 10: 'number', 12: 'number', 13: 'number', 15: 'number', 16: 'number' },
    ...{ 18: 'number', 19: 'number' },
  },
  NM1: { 1: 'code', 2: 'code', 8: 'code' },
  MIA: {
    ...numbers(1, 24),
    ...{ 5: 'long code', 20: 'long code', 21: 'long code', 22: 'long code', 23: 'long code' },
  },
  MOA: {
    ...numbers(1, 9),
    ...{ 3: 'long code', 4: 'long code', 5: 'long code', 6: 'long code', 7: 'long code' },
  },
  AMT: { 1: 'code', 2: 'number' },
  QTY: { 1: 'code', 2: 'number' },
  SVC: { 2: 'number', 3: 'number', 4: 'long code', 5: 'number', 7: 'number' },
  LQ: { 1: 'code', 2: 'long code' },
  PLB: {
    2: 'fiscal date',
    4: 'number',
    6: 'number',
    8: 'number',
    10: 'number',
    12: 'number',
    14: 'number',
  },
  SE: { 1: 'number', 2: 'number' },
  GE: { 1: 'number' },
  IEA: { 1: 'number' },
};

/** Components of composite elements that are kept, by segment and element, as `SVC01`. */
export const keptComponents: Readonly<Record<string, Readonly<Record<number, Kept>>>> = {
  SVC01: procedure(),
  SVC06: procedure(),
  ...Object.fromEntries([3, 5, 7, 9, 11, 13].map((n) => [`PLB${pad(n)}`, { 1: 'code' }])),
};

/** Reference qualifiers whose value is a code. */
export const codeReferences: readonly string[] = ['1S', 'APC', 'RB'];

function procedure(): Readonly<Record<number, Kept>> {
  return { 1: 'code', 2: 'long code', 3: 'code', 4: 'code', 5: 'code', 6: 'code' };
}

function numbers(first: number, last: number): Readonly<Record<number, Kept>> {
  const all = Array.from({ length: last - first + 1 }, (_, i) => [first + i, 'number'] as const);
  return Object.fromEntries(all);
}

function pad(element: number): string {
  return String(element).padStart(2, '0');
}
