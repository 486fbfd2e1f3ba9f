import type { ClaimList } from '../checks/context';
import type { Amount, Text } from '../remit/field';
import { type Money, plainMoney, readMoney } from '../remit/money';
import { hashOf } from '../remit/repeated';
import { type ClaimSummary, summaryOf } from '../remit/summary';
import type { Block } from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import type { LocatedBlock } from '../syntax/located-block';
import type { ValueAt } from './columns';
import type { LargePayments } from './large-payments';
import { createRecalledBlocks, type RecalledBlocks } from './recalled-blocks';
import { addPlace, createRows, placeAt, placeNames, type Rows, risingPlaceNames } from './rows';

/**
 * The claims of a payment that is too large to keep. Most of each summary is packed, to about
 * twenty-five bytes; the rest is read again from the text when a rule asks for it.
 */
export interface ClaimStore extends ClaimList {
  add(claim: LocatedBlock, summary: ClaimSummary): void;
  /** The place of a block that was read again. */
  locate(block: Block): LocatedBlock | undefined;
}

export function createClaimStore(
  { recall, packer }: LargePayments,
  delimiters: Delimiters,
): ClaimStore {
  const rows = createRows(names, risingPlaceNames, packer);
  const blocks = createRecalledBlocks(recall, delimiters);
  const stored = (valueAt: ValueAt<Name>, i: number) => new StoredClaim(valueAt, i, blocks);
  const summaries = () => rows.each(stored);
  return {
    get length() {
      return rows.length;
    },
    [Symbol.iterator]: summaries,
    find(wanted) {
      for (const summary of summaries()) if (wanted(summary)) return summary;
      return undefined;
    },
    withStatus: (value) => ({
      [Symbol.iterator]: () => rows.each(stored, { column: 'status', value }),
    }),
    add(claim, summary) {
      addRow(rows, claim, summary);
      blocks.reach(claim);
    },
    locate: blocks.locate,
  };
}

/** What is kept of a claim: the place of its block and the plain values of its summary. */
const names = [
  ...placeNames,
  ...(['account', 'accountAt', 'status', 'charge', 'paid', 'filing'] as const),
  ...(['control', 'controlAt', 'original', 'interest', 'sequestration'] as const),
];

type Name = (typeof names)[number];

function addRow(rows: Rows<Name>, claim: LocatedBlock, summary: ClaimSummary): void {
  const { open: columns } = rows;
  const { account, control } = summary;
  const number = rows.next();
  addPlace(columns, number, claim);
  columns.account[number] = account?.value ?? null;
  columns.accountAt[number] = account?.start ?? null;
  columns.status[number] = summary.status;
  columns.charge[number] = plainOf(summary.charge);
  columns.paid[number] = plainOf(summary.paid);
  columns.filing[number] = summary.filing;
  columns.control[number] = control?.value ?? null;
  columns.controlAt[number] = control?.start ?? null;
  columns.original[number] = summary.original ?? null;
  columns.interest[number] = plainOf(summary.interest);
  columns.sequestration[number] = plainOf(summary.sequestration);
}

/** Whole hundredths as a number, other amounts as text. */
function plainOf(amount: Money | undefined): number | string | null {
  if (amount === undefined) return null;
  return typeof amount === 'number' ? amount : plainMoney(amount);
}

/** The summary of a claim that was packed. It keeps a page of claims alive, so keep figures instead. */
class StoredClaim implements ClaimSummary {
  readonly #valueAt: ValueAt<Name>;
  readonly #number: number;
  readonly #blocks: RecalledBlocks;

  constructor(valueAt: ValueAt<Name>, number: number, blocks: RecalledBlocks) {
    this.#valueAt = valueAt;
    this.#number = number;
    this.#blocks = blocks;
  }

  get block(): Block {
    const { before, size } = placeAt(this.#valueAt, this.#number);
    return this.#blocks.at(before, size);
  }

  get account(): Text | undefined {
    return this.#text('account', 'accountAt');
  }

  get status(): string {
    return this.#value('status') as string;
  }

  get charge(): Money | undefined {
    return this.#money('charge');
  }

  get paid(): Money | undefined {
    return this.#money('paid');
  }

  get paidField(): Amount | undefined {
    return summaryOf(this.block).paidField;
  }

  get filing(): string {
    return this.#value('filing') as string;
  }

  get control(): Text | undefined {
    return this.#text('control', 'controlAt');
  }

  get controlHash(): number {
    return hashOf((this.#value('control') as string | null) ?? '');
  }

  get original(): string | undefined {
    return (this.#value('original') as string | null) ?? undefined;
  }

  get interest(): Money {
    return this.#money('interest') as Money;
  }

  get patient(): Money {
    return summaryOf(this.block).patient;
  }

  get sequestration(): Money {
    return this.#money('sequestration') as Money;
  }

  get lines(): number {
    return summaryOf(this.block).lines;
  }

  #value(name: Name): unknown {
    return this.#valueAt(name, this.#number);
  }

  #text(name: Name, place: Name): Text | undefined {
    const value = this.#value(name) as string | null;
    if (value === null) return undefined;
    const start = this.#value(place) as number;
    return { value, start, end: start + value.length };
  }

  #money(name: Name): Money | undefined {
    const plain = this.#value(name) as number | string | null;
    return typeof plain === 'string' ? readMoney(plain) : ((plain as Money | null) ?? undefined);
  }
}
