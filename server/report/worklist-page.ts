import { absolute, add, compare, type Money, plainMoney, zero } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import { type ClaimFacts, factsOf } from './claims/facts';
import { type ListedClaim, listClaims } from './claims/listing';
import type { PageSource } from './page-source';
import {
  type WorkGroup,
  type WorkKind,
  type WorklistPage,
  type WorklistQuery,
  workKinds,
} from './pages/worklist';
import { type NotesByBlock, notesByBlock } from './parts/find-notes';
import { listPayments } from './payments';
import { denials } from './worklist/denials';
import type { WorkCase, WorkEntry } from './worklist/entry';
import { type Corrections, correctionsOf, manual } from './worklist/manual';
import { nextPayers } from './worklist/next-payer';
import { reductions } from './worklist/reductions';
import { underpaid } from './worklist/underpaid';

/** How many items of a group a page has where the query does not say. */
const usualMost = 100;

/** What is left to do with a payment or a file. */
export function worklistPage(source: PageSource, query: WorklistQuery = {}): WorklistPage {
  const { payment, most = usualMost } = query;
  const payments = listPayments(source.document);
  const wanted = payments.filter(({ segment }) => payment === undefined || segment === payment);
  const groups = groupsOf(entriesOf(source, listClaims(source.document, wanted)), most);
  const atStake = groups
    .filter(({ kind }) => kind === 'denial' || kind === 'underpaid')
    .reduce((sum, group) => add(sum, group.sum), zero);
  return {
    page: 'worklist',
    payment,
    atStake: plainMoney(atStake),
    groups: groups.map(({ sum: _, ...group }) => group),
  };
}

function entriesOf(source: PageSource, claims: readonly ListedClaim[]): readonly WorkEntry[] {
  const notes = notesByBlock(source);
  const terms = source.options.sequestration;
  const all = claims.map((listed) => ({ listed, facts: factsOf(listed.block, terms) }));
  const corrections = correctionsOf(all.map(({ facts }) => facts));
  return all.flatMap(({ listed, facts }) =>
    entriesOfClaim(source, listed, facts, notes, corrections),
  );
}

function entriesOfClaim(
  { document, options }: PageSource,
  listed: ListedClaim,
  facts: ClaimFacts,
  notes: NotesByBlock,
  corrections: Corrections,
): readonly WorkEntry[] {
  const { head } = listed.payment.payment;
  const claim = readClaim(listed.block);
  const own = notes.get(listed.block) ?? [];
  const work: WorkCase = { document, options, listed, head, claim, facts, notes: own };
  return [
    ...denials(work),
    ...underpaid(work),
    ...reductions(work),
    ...nextPayers(work),
    ...manual(work, corrections),
  ];
}

type SummedGroup = WorkGroup & { readonly sum: Money };

/** The entries by group: kinds in their order, within a kind the most money first. */
function groupsOf(entries: readonly WorkEntry[], most: number): readonly SummedGroup[] {
  const byGroup = new Map<string, WorkEntry[]>();
  for (const entry of entries) {
    const known = byGroup.get(entry.group.id);
    if (known) known.push(entry);
    else byGroup.set(entry.group.id, [entry]);
  }
  return [...byGroup.values()]
    .map((own) => groupOf(own, most))
    .sort((a, b) => order(a.kind) - order(b.kind) || compareSizes(a.sum, b.sum));
}

function groupOf(entries: readonly WorkEntry[], most: number): SummedGroup {
  const { group } = entries[0] as WorkEntry;
  const sum = entries.reduce((total, { amount }) => add(total, amount), zero);
  const largest = [...entries].sort((a, b) => compareSizes(a.amount, b.amount)).slice(0, most);
  return {
    ...group,
    sum,
    amount: plainMoney(sum),
    claims: new Set(entries.map(({ block }) => block)).size,
    count: entries.length,
    items: largest.map((entry) => entry.item()),
  };
}

function order(kind: WorkKind): number {
  return workKinds.indexOf(kind);
}

/** The larger amount first, whatever its sign. */
function compareSizes(a: Money, b: Money): number {
  return compare(absolute(b), absolute(a));
}
