import { blockCache } from '../cache';
import { absolute, add, compare, type Money, plainMoney, zero } from '../remit/money';
import type { Terms } from '../sequestration/terms';
import { factsOf } from './claims/facts';
import { type ListedClaim, listClaims } from './claims/listing';
import { namePaymentAt } from './name-payment';
import type { PageSource } from './page-source';
import {
  type WorkGroup,
  type WorkItem,
  type WorklistPage,
  type WorklistQuery,
  workKinds,
} from './pages/worklist';
import { notesByBlock } from './parts/find-notes';
import { entriesOf, type Surroundings } from './worklist/entries';
import type { GroupHead } from './worklist/entry';
import { correctionsOf } from './worklist/manual';

/** How many items of a group a page has where the query does not say. */
const usualMost = 100;

/** What is left to do with a payment or a file. */
export function worklistPage(source: PageSource, query: WorklistQuery = {}): WorklistPage {
  const { payment, open = false, most = usualMost } = query;
  const claims = listClaims(source.document, payment);
  const around = surroundingsOf(source, claims);
  const all = weighAll(source, claims);
  const done = new Set(all.filter((entry) => isDone(source, entry, around)));
  const groups = groupsOf(open ? all.filter((entry) => !done.has(entry)) : all);
  const atStake = groups
    .filter(({ group: { kind } }) => kind === 'denial' || kind === 'underpaid')
    .reduce((sum, { amount }) => add(sum, amount), zero);
  return {
    page: 'worklist',
    payment,
    of: namePaymentAt(source.document, payment),
    atStake: plainMoney(atStake),
    open,
    done: done.size,
    groups: groups.map((own) => shownGroup(source, own, most, around)),
  };
}

function surroundingsOf(source: PageSource, claims: readonly ListedClaim[]): Surroundings {
  const facts = claims.map(({ block }) => factsOf(block, source.options.sequestration));
  return { notes: notesByBlock(source), corrections: correctionsOf(facts) };
}

/** Reads what a worklist asks of a claim, and keeps it. */
export function readWork(source: PageSource, listed: ListedClaim): void {
  factsOf(listed.block, source.options.sequestration);
  weightsOf(source, listed);
}

/** Of an entry what sums and order need; its item is made where it is shown. */
interface Weight {
  readonly group: GroupHead;
  readonly amount: Money;
}

/** A weight with its claim, and which of the claim's entries it is. */
type Weighed = Weight & { readonly listed: ListedClaim; readonly index: number };

const kept = blockCache<{ readonly terms: Terms; readonly weights: readonly Weight[] }>();

function weighAll(source: PageSource, claims: readonly ListedClaim[]): readonly Weighed[] {
  const all: Weighed[] = [];
  for (const listed of claims) {
    weightsOf(source, listed).forEach(({ group, amount }, index) => {
      all.push({ group, amount, listed, index });
    });
  }
  return all;
}

/** The weights of a claim's entries, kept with its block. */
function weightsOf(source: PageSource, listed: ListedClaim): readonly Weight[] {
  const terms = source.options.sequestration;
  const before = kept.get(listed.block);
  if (before?.terms === terms) return before.weights;
  const entries = entriesOf(source, listed, nothingAround);
  const weights = entries.map(({ group, amount }) => ({ group, amount }));
  kept.set(listed.block, { terms, weights });
  return weights;
}

const nothingAround: Surroundings = { notes: new Map(), corrections: new Map() };

/** All entries of a group, the largest amount first. */
interface SummedGroup extends Weight {
  readonly entries: readonly Weighed[];
}

/** The entries by group: kinds in their order, within a kind the most money first. */
function groupsOf(entries: readonly Weighed[]): readonly SummedGroup[] {
  const byGroup = new Map<string, Weighed[]>();
  for (const entry of entries) {
    const known = byGroup.get(entry.group.id);
    if (known) known.push(entry);
    else byGroup.set(entry.group.id, [entry]);
  }
  return [...byGroup.values()]
    .map((own): SummedGroup => {
      const { group } = own[0] as Weighed;
      const amount = own.reduce((sum, one) => add(sum, one.amount), zero);
      return { group, amount, entries: own.sort(bySize) };
    })
    .sort((a, b) => orderOf(a) - orderOf(b) || bySize(a, b));
}

function shownGroup(
  source: PageSource,
  { group, amount, entries }: SummedGroup,
  most: number,
  around: Surroundings,
): WorkGroup {
  return {
    ...group,
    amount: plainMoney(amount),
    claims: new Set(entries.map(({ listed }) => listed.block)).size,
    count: entries.length,
    items: entries.slice(0, most).flatMap((entry) => itemOf(source, entry, around)),
  };
}

function itemOf(
  source: PageSource,
  { listed, index }: Weighed,
  around: Surroundings,
): readonly WorkItem[] {
  const entry = entriesOf(source, listed, around)[index];
  return entry ? [entry.item()] : [];
}

/** Most claims have no note, and only where one is an item has to be made. */
function isDone(source: PageSource, entry: Weighed, around: Surroundings): boolean {
  if (!around.notes.has(entry.listed.block)) return false;
  return itemOf(source, entry, around).some(({ note }) => note === 'done');
}

function orderOf({ group }: SummedGroup): number {
  return workKinds.indexOf(group.kind);
}

/** The larger amount first, whatever its sign. */
function bySize(a: Weight, b: Weight): number {
  return compare(absolute(b.amount), absolute(a.amount));
}
