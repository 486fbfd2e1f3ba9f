import { memoizePerBlock } from '../cache';
import { add, applyRate, cents, compare, plainMoney, ratio, times, zero } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import type { Terms } from '../sequestration/terms';
import { resultOf } from '../steps';
import type { Block } from '../syntax/block';
import { monthsOf } from './charts/months';
import { type ListedClaim, listClaims } from './claims/listing';
import { namePaymentAt } from './name-payment';
import type { PageSource } from './page-source';
import type {
  Month,
  Provider,
  SequestrationPage,
  SequestrationQuery,
  SequestrationSums,
  YearRunRate,
} from './pages/sequestration';
import { billingProvider, renderingProvider } from './providers';
import { type ReductionPart, reductionParts } from './reduction-parts';
import {
  countReduction,
  effectiveRate,
  type SequestrationTally,
  startSequestrationTally,
} from './sequestration-totals';

/** How many providers, and rows of a provider's months, a page has where the query does not say. */
const usualMost = 500;

/** What sequestration took, by month of service and by provider. */
export function sequestrationPage(
  source: PageSource,
  query: SequestrationQuery = {},
): SequestrationPage {
  return resultOf(sequestrationPageInSteps(source, query));
}

/** As `sequestrationPage`, in steps: each of very many claims may have a provider of its own. */
export function* sequestrationPageInSteps(
  source: PageSource,
  { payment, most = usualMost }: SequestrationQuery,
): Generator<void, SequestrationPage> {
  const tallies = yield* tallyClaims(source, listClaims(source.document, payment));
  const providers = yield* firstBySize(tallies.providers.values(), most);
  const months = [...tallies.months.values()].sort(byMonth);
  const rows: (SequestrationSums & Month & Provider)[] = [];
  let rowCount = 0;
  for (const month of months) {
    rowCount += month.providers.size;
    if (rows.length >= most) continue;
    for (const { key, tally } of yield* firstBySize(month.providers.values(), most - rows.length)) {
      rows.push({ ...month.key, ...key, ...sumsOf(tally) });
    }
  }
  const shownMonths = months.map(({ key, tally }) => ({ ...key, ...sumsOf(tally) }));
  return {
    page: 'sequestration',
    payment,
    of: namePaymentAt(source.document, payment),
    total: sumsOf(tallies.total),
    months: shownMonths,
    chart: monthsOf(shownMonths),
    providers: providers.map(({ key, tally }) => ({ ...key, ...sumsOf(tally) })),
    providerCount: tallies.providers.size,
    rows,
    rowCount,
    years: yearsOf(months),
    posting: postingOf(tallies.total),
  };
}

/** Reads what a page of reductions asks of a claim, and keeps it. */
export function readReductions({ options }: PageSource, { block }: ListedClaim): void {
  claimReductions(block, options.sequestration);
}

/** Something that is counted by a key. */
interface Counted<Key> {
  readonly key: Key;
  readonly tally: SequestrationTally;
}

type Counts<Key> = Map<string, Counted<Key>>;

/** A month, and the providers that have reductions in it. */
interface MonthCounts extends Counted<Month> {
  readonly providers: Counts<Provider>;
}

function* tallyClaims({ options }: PageSource, claims: readonly ListedClaim[]) {
  const total = startSequestrationTally();
  const months = new Map<string, MonthCounts>();
  const providers: Counts<Provider> = new Map();
  for (const claim of claims) {
    yield;
    const { parts, rendering } = claimReductions(claim.block, options.sequestration);
    if (parts.length === 0) continue;
    const provider = rendering ?? billingProvider(claim);
    for (const part of parts) {
      const month = monthIn(months, part);
      countReduction(total, part);
      countReduction(month.tally, part);
      count(providers, provider, part);
      count(month.providers, provider, part);
    }
  }
  return { total, months, providers };
}

function monthIn(months: Map<string, MonthCounts>, { day }: ReductionPart): MonthCounts {
  const month = day ? `${day.slice(0, 4)}-${day.slice(4, 6)}` : '';
  const known = months.get(month);
  if (known) return known;
  const fresh = { key: { month }, tally: startSequestrationTally(), providers: new Map() };
  months.set(month, fresh);
  return fresh;
}

function count(counts: Counts<Provider>, key: Provider, part: ReductionPart): void {
  const counted = counts.get(key.provider) ?? { key, tally: startSequestrationTally() };
  counts.set(key.provider, counted);
  countReduction(counted.tally, part);
}

/** Up to this many are added to what is sorted in one step. */
const sortedAtOnce = 1_000;

/** The first ones by the size of their reductions. */
function* firstBySize(
  all: Iterable<Counted<Provider>>,
  most: number,
): Generator<void, readonly Counted<Provider>[]> {
  let first: readonly Counted<Provider>[] = [];
  let further: Counted<Provider>[] = [];
  for (const one of all) {
    further.push(one);
    if (further.length < sortedAtOnce) continue;
    first = [...first, ...further].sort(bySize).slice(0, most);
    further = [];
    yield;
  }
  return [...first, ...further].sort(bySize).slice(0, most);
}

/** The reductions of a claim and who rendered its services; kept with its block. */
const claimReductions = memoizePerBlock((block: Block, terms: Terms) => {
  const claim = readClaim(block);
  const parts = reductionParts(claim, terms);
  return { parts, rendering: parts.length > 0 ? renderingProvider(claim) : undefined };
});

function sumsOf(tally: SequestrationTally): SequestrationSums {
  const { base, reduction, right, off, unknown, missing, missed } = tally;
  return {
    base: plainMoney(base),
    reduction: plainMoney(reduction),
    rate: percentage(effectiveRate(tally)),
    ...{ right, off, unknown, missing },
    missed: plainMoney(missed),
  };
}

/** `0.0199` as `1.99`. */
function percentage(rate: string): string {
  return rate === '' ? '' : String(Number((Number(rate) * 100).toFixed(2)));
}

/** Months without a date come last. */
function byMonth({ key: a }: Counted<Month>, { key: b }: Counted<Month>): number {
  return (a.month || '9999') < (b.month || '9999') ? -1 : 1;
}

function bySize({ tally: a }: Counted<unknown>, { tally: b }: Counted<unknown>): number {
  return compare(b.reduction, a.reduction);
}

function yearsOf(months: readonly Counted<Month>[]): readonly YearRunRate[] {
  const dated = months.filter(({ key }) => key.month !== '');
  const years = new Set(dated.map(({ key }) => key.month.slice(0, 4)));
  return [...years].map((year) => {
    const own = dated.filter(({ key }) => key.month.startsWith(year));
    const reduction = own.reduce((sum, { tally }) => add(sum, tally.reduction), zero);
    const share = ratio(cents(1), cents(own.length), 10);
    return {
      year,
      months: own.length,
      reduction: plainMoney(reduction),
      perYear: plainMoney(applyRate(times(reduction, 12), share)),
    };
  });
}

function postingOf({ off, missing }: SequestrationTally): readonly string[] {
  return [
    'Medicare paid you: post each CO 253 amount as a contractual write-off, under the adjustment code that your system has for sequestration. Do not bill the patient for it.',
    'Medicare paid the patient (reason code 100): the reduction is not a write-off of yours. Collect from the patient as for any claim without assignment, up to the limiting charge.',
    'Medicare Advantage: post it as a write-off if your contract allows the reduction; if not, contest it with the plan. Never bill the patient for it.',
    'Post it only once: the paid amount is already reduced.',
    'It is taken from what is left after deductible and coinsurance, so paid plus patient responsibility is less than the allowed amount.',
    'A claim to the next payer carries the CAS with 253 unchanged.',
    ...(off > 0
      ? [
          'Where 253 is off: post as paid and ask for a correction; Medicare corrects clerical errors by reopening.',
        ]
      : []),
    ...(missing > 0
      ? ['Where 253 is missing: post as paid; it may be recouped later or in a PLB.']
      : []),
  ];
}
