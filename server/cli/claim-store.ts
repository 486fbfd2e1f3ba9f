import type { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ClaimList } from '../checks/check';
import { type Money, plainMoney, readMoney } from '../remit/money';
import type { ClaimSummary } from '../remit/summary';
import type { Block } from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import { blocksOf } from '../syntax/sequence';
import type { Extent, Standing } from '../syntax/standing';
import { scan } from '../syntax/tokens';

/** Gives a part of the text that was read already once more. */
export type Recall = (start: number, end: number) => string;

/**
 * The claims of a payment that is too large to be kept: their summaries, packed to some eighty
 * bytes each. The block of a summary is read again where a check asks for it.
 */
export interface ClaimStore extends ClaimList {
  add(claim: Standing, summary: ClaimSummary): void;
  /** Where a block stands that was read again. */
  standingOf(block: Block): Standing | undefined;
}

export function createClaimStore(recall: Recall, delimiters: Delimiters): ClaimStore {
  const pages: Page[] = [];
  let open: Row[] = [];
  const standings = new WeakMap<Block, Standing>();
  let length = 0;

  const blockAt = ({ before, size }: Row): Block => {
    const text = recall(before.length, before.length + size);
    const [block] = blocksOf(scan(text, [], delimiters)) as [Block];
    standings.set(block, { block, before });
    return block;
  };

  function* summaries(): Iterator<ClaimSummary> {
    for (const page of pages) yield* unpack(page).map(summaryOf);
    yield* open.map(summaryOf);
  }

  const summaryOf = (row: Row): ClaimSummary => {
    let block: Block | undefined;
    return {
      ...row.summary,
      get block() {
        block ??= blockAt(row);
        return block;
      },
    };
  };

  return {
    get length() {
      return length;
    },
    [Symbol.iterator]: summaries,
    find(wanted) {
      for (const summary of this) if (wanted(summary)) return summary;
      return undefined;
    },
    add({ before, block }, { block: _, ...summary }) {
      open.push({ before, size: block.length, summary });
      length++;
      if (open.length < rowsPerPage) return;
      pages.push(pack(open));
      open = [];
    },
    standingOf: (block) => standings.get(block),
  };
}

/** A claim of which the block is left out. */
interface Row {
  readonly before: Extent;
  /** Length of the block. */
  readonly size: number;
  readonly summary: Omit<ClaimSummary, 'block'>;
}

/** Rows that are packed together, column by column, because like packs best with like. */
interface Page {
  readonly columns: Buffer;
  /** True where an amount is no plain number, so that it was packed as text. */
  readonly wide: boolean;
}

const rowsPerPage = 4096;

function pack(rows: readonly Row[]): Page {
  const wide = rows.some(({ summary }) => Object.values(summary).some(isWide));
  const columns = {
    before: transpose(rows.map(({ before }) => before)),
    size: rows.map(({ size }) => size),
    summary: transpose(rows.map(({ summary }) => summary)),
  };
  const text = JSON.stringify(columns, wide ? packMoney : undefined);
  return { columns: deflateRawSync(text, { level: 1 }), wide };
}

function unpack({ columns, wide }: Page): Row[] {
  const read = JSON.parse(inflateRawSync(columns).toString(), wide ? unpackMoney : undefined);
  const row = (values: object, i: number) => {
    const entries = Object.entries(values).map(([key, column]) => [key, column[i] ?? undefined]);
    return Object.fromEntries(entries);
  };
  return read.size.map((size: number, i: number) => ({
    before: row(read.before, i),
    size,
    summary: row(read.summary, i),
  }));
}

/** Rows with the same keys as columns by key. */
function transpose(rows: readonly object[]): object {
  const keys = Object.keys(rows[0] ?? {}) as never[];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]));
}

/** Fields have a place, and so all other objects in a summary are amounts. */
function isWide(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('start' in value);
}

function packMoney(this: object, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  const isPacked = typeof original === 'object' && original !== value;
  return isPacked ? { money: plainMoney(original as Money) } : value;
}

function unpackMoney(_key: string, value: unknown): unknown {
  const packed = typeof value === 'object' && value !== null && 'money' in value;
  return packed ? readMoney(String(value.money)) : value;
}
