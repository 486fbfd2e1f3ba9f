import { memoizePerBlock } from '../cache';
import { add, applyRate, cents, compare, plainMoney, ratio, times, zero } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import type { Terms } from '../sequestration/terms';
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
  const { payment, most = usualMost } = query;
  const tallies = tallyClaims(source, listClaims(source.document, payment));
  const providers = [...tallies.providers.values()].sort(bySize);
  const rows = [...tallies.rows.values()].sort(byMonth);
  const months = [...tallies.months.values()].sort(byMonth);
  const shownMonths = months.map(({ key, tally }) => ({ ...key, ...sumsOf(tally) }));
  return {
    page: 'sequestration',
    payment,
    of: namePaymentAt(source.document, payment),
    total: sumsOf(tallies.total),
    months: shownMonths,
    chart: monthsOf(shownMonths),
    providers: providers.slice(0, most).map(({ key, tally }) => ({ ...key, ...sumsOf(tally) })),
    providerCount: providers.length,
    rows: rows.slice(0, most).map(({ key, tally }) => ({ ...key, ...sumsOf(tally) })),
    rowCount: rows.length,
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

function tallyClaims({ options }: PageSource, claims: readonly ListedClaim[]) {
  const total = startSequestrationTally();
  const months: Counts<Month> = new Map();
  const providers: Counts<Provider> = new Map();
  const rows: Counts<Month & Provider> = new Map();
  for (const claim of claims) {
    const { parts, rendering } = claimReductions(claim.block, options.sequestration);
    if (parts.length === 0) continue;
    const provider = rendering ?? billingProvider(claim);
    for (const part of parts) {
      const month = { month: part.day ? `${part.day.slice(0, 4)}-${part.day.slice(4, 6)}` : '' };
      countReduction(total, part);
      count(months, month.month, month, part);
      count(providers, provider.provider, provider, part);
      count(rows, `${month.month} ${provider.provider}`, { ...month, ...provider }, part);
    }
  }
  return { total, months, providers, rows };
}

function count<Key>(counts: Counts<Key>, name: string, key: Key, part: ReductionPart): void {
  const counted = counts.get(name) ?? { key, tally: startSequestrationTally() };
  counts.set(name, counted);
  countReduction(counted.tally, part);
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
function byMonth<Key extends Month>(a: Counted<Key>, b: Counted<Key>): number {
  const [left, right] = [a.key.month || '9999', b.key.month || '9999'];
  return left < right ? -1 : left > right ? 1 : bySize(a, b);
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
