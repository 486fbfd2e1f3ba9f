import { add, plainMoney, zero } from '../../remit/money';
import type { Terms } from '../../sequestration/terms';
import type { PageSource } from '../page-source';
import type { AmountColumn, ClaimsPage, ClaimsQuery, ClaimTotals } from '../pages/claims';
import { allOf, type BlockFindings, findingsByBlock } from '../parts/find-findings';
import { type NotesByBlock, notesByBlock } from '../parts/find-notes';
import { listPayments } from '../payments';
import { type ClaimFacts, factsOf } from './facts';
import { type ClaimCounts, claimTest } from './filter';
import { type ListedClaim, listClaims } from './listing';
import { claimRow } from './make-row';
import { sortClaims } from './order';

/** How many rows a page has where the query does not say. */
const usualCount = 100;

/**
 * The claims that a query asks for. Pure: the same source and query give the same page. Without
 * restrictions, order or totals only the claims of the page itself are read.
 */
export function queryClaims(source: PageSource, query: ClaimsQuery = {}): ClaimsPage {
  const { document, options } = source;
  const { from = 0, count = usualCount, sort, totals = true } = query;
  const claims = listed(source, query);
  const extras = { findings: findingsByBlock(source), notes: notesByBlock(source) };
  const test = claimTest(query);
  const whole = test !== undefined || sort !== undefined || totals;
  const matches = whole ? matching(claims, query, options.sequestration, extras) : undefined;
  const window = matches
    ? matches.slice(from, from + count)
    : claims
        .slice(from, from + count)
        .map((claim) => ({ claim, facts: factsOf(claim.block, options.sequestration) }));
  return {
    page: 'claims',
    rows: window.map(({ claim, facts }) => {
      const { block, blockNumber, payment } = claim;
      const found = extras.findings.counts(block, blockNumber, payment.payment.head);
      return claimRow(document, claim, facts, found, extras.notes.get(block)?.length ?? 0);
    }),
    from,
    matching: matches?.length ?? claims.length,
    all: claims.length,
    totals: matches && totals ? totalsOf(matches) : undefined,
  };
}

/** A claim that the query asks for. */
export interface Match {
  readonly claim: ListedClaim;
  readonly facts: ClaimFacts;
}

interface Extras {
  readonly findings: BlockFindings;
  readonly notes: NotesByBlock;
}

function listed({ document }: PageSource, { payment }: ClaimsQuery): readonly ListedClaim[] {
  const payments = listPayments(document);
  if (payment === undefined) return listClaims(document, payments);
  return listClaims(
    document,
    payments.filter(({ segment }) => segment === payment),
  );
}

function matching(
  claims: readonly ListedClaim[],
  query: ClaimsQuery,
  terms: Terms,
  extras: Extras,
): readonly Match[] {
  const test = claimTest(query);
  const matches: (Match & { readonly counts: ClaimCounts })[] = [];
  for (const claim of claims) {
    const facts = factsOf(claim.block, terms);
    const counts = countsOf(claim, extras);
    if (!test || test(facts, counts)) matches.push({ claim, facts, counts });
  }
  const { sort } = query;
  return sort ? sortClaims(matches, sort.by, sort.descending ?? false) : matches;
}

function countsOf(
  { block, blockNumber, payment }: ListedClaim,
  { findings, notes }: Extras,
): ClaimCounts {
  return {
    notes: () => notes.get(block)?.length ?? 0,
    findings: () => {
      const counts = findings.counts(block, blockNumber, payment.payment.head);
      return counts ? allOf(counts) : 0;
    },
  };
}

/** What claims add up to; amounts that are missing or not numbers are left out. */
export function totalsOf(matches: readonly Match[]): ClaimTotals {
  const sums = {
    charged: zero,
    allowed: zero,
    paid: zero,
    patientResponsibility: zero,
    sequestration: zero,
    otherAdjustments: zero,
  } satisfies Record<AmountColumn, unknown>;
  let lines = 0;
  for (const { facts } of matches) {
    lines += facts.lines;
    for (const column of amountColumns) sums[column] = add(sums[column], facts[column] ?? zero);
  }
  return {
    charged: plainMoney(sums.charged),
    allowed: plainMoney(sums.allowed),
    paid: plainMoney(sums.paid),
    patientResponsibility: plainMoney(sums.patientResponsibility),
    sequestration: plainMoney(sums.sequestration),
    otherAdjustments: plainMoney(sums.otherAdjustments),
    lines,
  };
}

const amountColumns: readonly AmountColumn[] = [
  'charged',
  'allowed',
  'paid',
  'patientResponsibility',
  'sequestration',
  'otherAdjustments',
];
