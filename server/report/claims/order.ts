import { compare, type Money } from '../../remit/money';
import type { ClaimColumn } from '../pages/claims';
import type { VerdictState } from '../parts/verdict';
import type { ClaimCounts } from './counts';
import type { ClaimFacts } from './facts';
import type { ListedClaim } from './listing';
import { claimStates } from './row';

/** A claim that is to be sorted. */
export interface Match {
  readonly claim: ListedClaim;
  readonly facts: ClaimFacts;
}

/**
 * Sorts claims by a column, ascending; equal ones keep the order of the text. What is missing comes
 * last, in whichever direction.
 */
export function sortClaims(
  matches: readonly Match[],
  by: ClaimColumn,
  descending: boolean,
  counts: ClaimCounts,
): readonly Match[] {
  if (by === 'place') return descending ? [...matches].reverse() : matches;
  const key = keys[by];
  const direction = descending ? -1 : 1;
  return matches
    .map((match) => ({ match, key: key(match, counts) }))
    .sort((a, b) => {
      if (a.key === undefined) return b.key === undefined ? 0 : 1;
      return b.key === undefined ? -1 : direction * compareKeys(a.key, b.key);
    })
    .map(({ match }) => match);
}

type KeyOf = (match: Match, counts: ClaimCounts) => Key;

type Key = string | Money | number | undefined;

const keys: Readonly<Record<Exclude<ClaimColumn, 'place'>, KeyOf>> = {
  account: ({ facts }) => named(facts.account),
  control: ({ facts }) => named(facts.control),
  patient: ({ facts }) => named(facts.patient),
  from: ({ facts }) => facts.from,
  through: ({ facts }) => facts.through,
  status: ({ facts }) => named(facts.status.padStart(3)),
  state: ({ facts }) => claimStates.indexOf(facts.state),
  codes: ({ facts }) => named(facts.codes[0]?.of.code ?? ''),
  lines: ({ facts }) => facts.lines,
  findings: ({ claim }, counts) => counts.findings(claim),
  notes: ({ claim }, counts) => counts.notes(claim),
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
