import type { Extent, LocatedBlock } from '../syntax/located-block';
import { readableLength } from '../syntax/too-large';
import {
  lacksValue,
  type PackedColumns,
  packColumns,
  unpackColumns,
  type ValueAt,
} from './columns';
import type { Packer } from './large-payments';

/** Plain values of any number of things, packed page by page. */
export interface Rows<Name extends string> {
  readonly length: number;
  /** The columns of the page that things are added to. */
  readonly open: Readonly<Record<Name, unknown[]>>;
  /** Adds a thing and returns the number in these columns at which its values are to be put. */
  next(): number;
  /**
   * All things in their order, each made by `make` from where its values are; with `only`, those of which
   * the column has this value.
   */
  each<T>(make: Make<Name, T>, only?: Only<Name>): IterableIterator<T>;
}

type Make<Name extends string, T> = (valueAt: ValueAt<Name>, number: number) => T;

interface Only<Name extends string> {
  readonly column: Name;
  readonly value: unknown;
}

const rowsPerPage = 4096;

/** Rows of values with these names; of those in `rising`, the numbers grow from row to row. */
export function createRows<Name extends string>(
  names: readonly Name[],
  rising: readonly Name[],
  packer: Packer,
): Rows<Name> {
  const pages: PackedColumns<Name>[] = [];
  // The same arrays serve for each page.
  const open = emptyColumns(names);
  let length = 0;
  const inOpen: ValueAt<Name> = (name, number) => open[name][number];
  return {
    get length() {
      return length;
    },
    open,
    next() {
      const number = length % rowsPerPage;
      if (number === 0 && length > 0) pages.push(packColumns(open, rising, packer));
      length++;
      return number;
    },
    each(make, only) {
      const valuesOf = (page: number): ValueAt<Name> | undefined => {
        const packed = pages[page];
        if (!packed) return inOpen;
        if (only && lacksValue(packed[only.column], only.value)) return undefined;
        return unpackColumns(packed, rising, packer);
      };
      return new RowIterator(length, valuesOf, make, only);
    },
  };
}

/** A class, because a rule goes through very many rows: a generator takes twice as long. */
class RowIterator<Name extends string, T> implements IterableIterator<T> {
  readonly #length: number;
  /** The values of a page; `undefined` if none of its things is wanted. */
  readonly #valuesOf: (page: number) => ValueAt<Name> | undefined;
  readonly #make: Make<Name, T>;
  readonly #only: Only<Name> | undefined;
  #valueAt: ValueAt<Name> | undefined;
  #next = 0;

  constructor(
    length: number,
    valuesOf: (page: number) => ValueAt<Name> | undefined,
    make: Make<Name, T>,
    only: Only<Name> | undefined,
  ) {
    this.#length = length;
    this.#valuesOf = valuesOf;
    this.#make = make;
    this.#only = only;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<T> {
    while (this.#next < this.#length) {
      const number = this.#next % rowsPerPage;
      if (number === 0) this.#valueAt = this.#valuesOf(this.#next / rowsPerPage);
      if (!this.#valueAt) {
        this.#next += rowsPerPage;
        continue;
      }
      this.#next++;
      if (this.#only && this.#valueAt(this.#only.column, number) !== this.#only.value) continue;
      return { done: false, value: this.#make(this.#valueAt, number) };
    }
    return { done: true, value: undefined };
  }
}

function emptyColumns<Name extends string>(names: readonly Name[]): Record<Name, unknown[]> {
  return Object.fromEntries(
    names.map((name) => [name, new Array(rowsPerPage)]),
  ) as unknown as Record<Name, unknown[]>;
}

/** The values that say where a block is. */
export const placeNames = ['start', 'segments', 'lineBreaks', 'lineStart', 'size'] as const;

/** Those of them that grow from block to block. */
export const risingPlaceNames = placeNames.slice(0, -1);

type PlaceName = (typeof placeNames)[number];

export function addPlace(
  columns: Readonly<Record<PlaceName, unknown[]>>,
  number: number,
  { before, block }: LocatedBlock,
): void {
  columns.start[number] = before.length;
  columns.segments[number] = before.segments;
  columns.lineBreaks[number] = before.lineBreaks;
  columns.lineStart[number] = before.lineStart;
  columns.size[number] = readableLength(block);
}

/** How much of the text comes before a block, and how long what is read of it is. */
export function placeAt(
  valueAt: ValueAt<PlaceName>,
  number: number,
): { readonly before: Extent; readonly size: number } {
  const figure = (name: PlaceName) => valueAt(name, number) as number;
  const before = {
    length: figure('start'),
    segments: figure('segments'),
    lineBreaks: figure('lineBreaks'),
    lineStart: figure('lineStart'),
  };
  return { before, size: figure('size') };
}
