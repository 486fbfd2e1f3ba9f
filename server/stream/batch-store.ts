import type { Batch } from '../document';
import type { Block } from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import type { LocatedBlock } from '../syntax/located-block';
import type { ValueAt } from './columns';
import type { LargePayments } from './large-payments';
import { createRecalledBlocks, type RecalledBlocks } from './recalled-blocks';
import { addPlace, createRows, placeAt, placeNames, risingPlaceNames } from './rows';

/** The batches of a payment that is too large to keep; their blocks are read again from the text. */
export interface BatchStore {
  add(batch: LocatedBlock, own: Pick<Batch, 'repeatsNumber' | 'first'>): void;
  /** All batches; the last one ends with the last of this many claims. */
  upTo(claims: number): Iterable<Batch>;
  /** The place of a block that was read again. */
  locate(block: Block): LocatedBlock | undefined;
}

export function createBatchStore(
  { recall, packer }: LargePayments,
  delimiters: Delimiters,
): BatchStore {
  const rows = createRows(names, [...risingPlaceNames, 'first'], packer);
  const blocks = createRecalledBlocks(recall, delimiters);
  function* upTo(claims: number): Generator<Batch> {
    let before: ((end: number) => Batch) | undefined;
    const starts = rows.each((valueAt, i) => ({
      first: valueAt('first', i) as number,
      endingAt: (end: number) => new StoredBatch(valueAt, i, end, blocks),
    }));
    for (const { first, endingAt } of starts) {
      if (before) yield before(first);
      before = endingAt;
    }
    if (before) yield before(claims);
  }
  return {
    add(batch, { repeatsNumber, first }) {
      const columns = rows.open;
      const number = rows.next();
      addPlace(columns, number, batch);
      columns.hasSummary[number] = batch.block.segments > 1;
      columns.repeatsNumber[number] = repeatsNumber;
      columns.first[number] = first;
      blocks.reach(batch);
    },
    upTo: (claims) => ({ [Symbol.iterator]: () => upTo(claims) }),
    locate: blocks.locate,
  };
}

const names = [...placeNames, ...(['hasSummary', 'repeatsNumber', 'first'] as const)];

type Name = (typeof names)[number];

/** A batch that was packed. */
class StoredBatch implements Batch {
  readonly #valueAt: ValueAt<Name>;
  readonly #number: number;
  readonly end: number;
  readonly #blocks: RecalledBlocks;

  constructor(valueAt: ValueAt<Name>, number: number, end: number, blocks: RecalledBlocks) {
    this.#valueAt = valueAt;
    this.#number = number;
    this.end = end;
    this.#blocks = blocks;
  }

  get block(): Block {
    const { before, size } = placeAt(this.#valueAt, this.#number);
    return this.#blocks.at(before, size);
  }

  get hasSummary(): boolean {
    return this.#valueAt('hasSummary', this.#number) as boolean;
  }

  get repeatsNumber(): boolean {
    return this.#valueAt('repeatsNumber', this.#number) as boolean;
  }

  get first(): number {
    return this.#valueAt('first', this.#number) as number;
  }
}
