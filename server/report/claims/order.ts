import { compare, type Money } from '../../remit/money';
import type { ClaimColumn } from '../pages/claims';
import type { VerdictState } from '../parts/verdict';
import type { ClaimFacts } from './facts';
import type { ClaimCounts } from './filter';
import { claimStates } from './row';

/** A claim that is to be sorted, with what its facts do not hold. */
export interface Sortable {
  readonly facts: ClaimFacts;
  readonly counts: ClaimCounts;
}

/**
 * Sorts claims by a column, ascending; equal ones keep the order of the text. What is missing comes
 * last, in whichever direction.
 */
export function sortClaims<T extends Sortable>(
  claims: readonly T[],
  by: ClaimColumn,
  descending: boolean,
): readonly T[] {
  if (by === 'place') return descending ? [...claims].reverse() : claims;
  const key = keys[by];
  const direction = descending ? -1 : 1;
  return claims
    .map((claim) => ({ claim, key: key(claim) }))
    .sort((a, b) => {
      if (a.key === undefined) return b.key === undefined ? 0 : 1;
      return b.key === undefined ? -1 : direction * compareKeys(a.key, b.key);
    })
    .map(({ claim }) => claim);
}

type Key = string | Money | number | undefined;

const keys: Readonly<Record<Exclude<ClaimColumn, 'place'>, (claim: Sortable) => Key>> = {
  account: ({ facts }) => named(facts.account),
  control: ({ facts }) => named(facts.control),
  patient: ({ facts }) => named(facts.patient),
  from: ({ facts }) => facts.from,
  through: ({ facts }) => facts.through,
  status: ({ facts }) => named(facts.status.padStart(3)),
  state: ({ facts }) => claimStates.indexOf(facts.state),
  codes: ({ facts }) => named(facts.codes[0]?.of.code ?? ''),
  lines: ({ facts }) => facts.lines,
  findings: ({ counts }) => counts.findings(),
  notes: ({ counts }) => counts.notes(),
  verdict: ({ facts }) => (facts.verdict === undefined ? undefined : verdicts[facts.verdict]),
  charged: ({ facts }) => facts.charged,
  allowed: ({ facts }) => facts.allowed,
  paid: ({ facts }) => facts.paid,
  patientResponsibility: ({ facts }) => facts.patientResponsibility,
  sequestration: ({ facts }) => facts.sequestration,
  otherAdjustments: ({ facts }) => facts.otherAdjustments,
};

const verdicts: Readonly<Record<VerdictState, number>> = {
  off: 0,
  missing: 1,
  unknown: 2,
  right: 3,
};

function named(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.toUpperCase();
}

/** Keys of one column are of one kind. */
function compareKeys(a: Exclude<Key, undefined>, b: Exclude<Key, undefined>): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return compare(a as Money, b as Money);
}
