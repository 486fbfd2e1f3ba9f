import { add, plainMoney, zero } from '../../remit/money';
import type { PageSource } from '../page-source';
import {
  type ClaimFlag,
  type ClaimsPage,
  type ClaimsQuery,
  type ClaimTotals,
  claimFlags,
} from '../pages/claims';
import { type ClaimCounts, claimCounts } from './counts';
import { factsOf } from './facts';
import { claimTest, flagTests } from './filter';
import { type ListedClaim, listClaims } from './listing';
import { claimRow } from './make-row';
import { type Match, sortClaims } from './order';

/** How many rows a page has where the query does not say. */
const usualCount = 100;

/**
 * The claims that a query asks for. Pure: the same source and query give the same page. Without
 * restrictions, order or totals only the claims of the page itself are read.
 */
export function queryClaims(source: PageSource, query: ClaimsQuery = {}): ClaimsPage {
  const { document } = source;
  const { from = 0, count = usualCount, totals = true } = query;
  const claims = listClaims(document, query.payment);
  const counts = claimCounts(source);
  const matches = readsAll(query) ? matching(source, claims, query, counts) : undefined;
  const window = matches
    ? matches.slice(from, from + count)
    : claims.slice(from, from + count).map((claim) => matchOf(source, claim));
  return {
    page: 'claims',
    rows: window.map(({ claim, facts }) =>
      claimRow(document, claim, facts, counts.bySeverity(claim), counts.notes(claim)),
    ),
    from,
    matching: matches?.length ?? claims.length,
    all: claims.length,
    totals: matches && totals ? totalsOf(matches) : undefined,
    kinds: query.kinds ? kindsOf(source, claims, counts) : undefined,
  };
}

/** Whether more than the claims of the page itself are read. */
export function readsAll({ totals = true, ...query }: ClaimsQuery): boolean {
  return claimTest(query) !== undefined || query.sort !== undefined || totals;
}

/** The claims that a query asks for, in its order; its window counts for pages alone. */
export function findClaims(source: PageSource, query: ClaimsQuery): readonly ListedClaim[] {
  const claims = listClaims(source.document, query.payment);
  return matching(source, claims, query, claimCounts(source)).map(({ claim }) => claim);
}

function matchOf({ options }: PageSource, claim: ListedClaim): Match {
  return { claim, facts: factsOf(claim.block, options.sequestration) };
}

function matching(
  { options }: PageSource,
  claims: readonly ListedClaim[],
  query: ClaimsQuery,
  counts: ClaimCounts,
): readonly Match[] {
  const test = claimTest(query);
  const matches: Match[] = [];
  for (const claim of claims) {
    const facts = factsOf(claim.block, options.sequestration);
    if (!test || test(facts, claim, counts)) matches.push({ claim, facts });
  }
  const { sort } = query;
  return sort ? sortClaims(matches, sort.by, sort.descending ?? false, counts) : matches;
}

function kindsOf(
  source: PageSource,
  claims: readonly ListedClaim[],
  counts: ClaimCounts,
): NonNullable<ClaimsPage['kinds']> {
  const all = claims.map((claim) => matchOf(source, claim));
  const count = (flag: ClaimFlag) =>
    all.filter(({ claim, facts }) => flagTests[flag](facts, claim, counts)).length;
  const kinds = claimFlags.map((flag): [ClaimFlag, number] => [flag, count(flag)]);
  return Object.fromEntries(kinds) as Record<ClaimFlag, number>;
}

/** What claims add up to; amounts that are missing or not numbers are left out. */
function totalsOf(matches: readonly Match[]): ClaimTotals {
  let [charged, allowed, paid] = [zero, zero, zero];
  let [patientResponsibility, sequestration, otherAdjustments] = [zero, zero, zero];
  let lines = 0;
  // Written out: a loop over the columns takes three times as long, and a list may be very long.
  for (const { facts } of matches) {
    charged = add(charged, facts.charged ?? zero);
    allowed = add(allowed, facts.allowed ?? zero);
    paid = add(paid, facts.paid ?? zero);
    patientResponsibility = add(patientResponsibility, facts.patientResponsibility);
    sequestration = add(sequestration, facts.sequestration);
    otherAdjustments = add(otherAdjustments, facts.otherAdjustments);
    lines += facts.lines;
  }
  return {
    charged: plainMoney(charged),
    allowed: plainMoney(allowed),
    paid: plainMoney(paid),
    patientResponsibility: plainMoney(patientResponsibility),
    sequestration: plainMoney(sequestration),
    otherAdjustments: plainMoney(otherAdjustments),
    lines,
  };
}
