/** What is replaced in a copy, by what it tells about somebody. */
export type ReplacedKind =
  | 'name'
  | 'id'
  | 'number'
  | 'bank'
  | 'address'
  | 'contact'
  | 'envelope'
  | 'unexpected'
  | 'other';

/** What is kept in a copy, by what it is. */
export type KeptKind = 'code' | 'amount' | 'time';

/** The kind of a replaced element, by segment. */
const kinds: Readonly<Record<string, ReplacedKind | ((element: number) => ReplacedKind)>> = {
  ISA: 'envelope',
  GS: 'envelope',
  ST: 'envelope',
  SE: 'envelope',
  GE: 'envelope',
  IEA: 'envelope',
  BPR: (element) => (element === 10 || element === 11 ? 'id' : 'bank'),
  TRN: (element) => (element === 2 ? 'number' : 'id'),
  REF: 'id',
  N1: (element) => (element === 2 ? 'name' : 'id'),
  N2: 'name',
  N3: 'address',
  N4: 'address',
  PER: 'contact',
  RDM: 'contact',
  NM1: (element) => (element < 8 ? 'name' : 'id'),
  CLP: 'number',
  PLB: (element) => (element === 1 ? 'id' : 'number'),
};

/** The kind of a replaced value; `expectsOther` where its element is for a code, amount, or date. */
export function replacedKind(
  segment: string,
  element: number,
  expectsOther: boolean,
): ReplacedKind {
  if (expectsOther) return 'unexpected';
  const kind = kinds[segment] ?? 'other';
  return typeof kind === 'string' ? kind : kind(element);
}
