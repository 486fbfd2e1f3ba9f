import type { Extent, LocatedBlock } from '../syntax/located-block';
import { packColumns, unpackColumns, type ValueAt } from './columns';
import type { Packer } from './large-payments';

/** Plain values of any number of things, packed page by page. */
export interface Rows<Name extends string> {
  readonly length: number;
  /** The columns of the page that things are added to. */
  readonly open: Readonly<Record<Name, unknown[]>>;
  /** Adds a thing and returns the number in these columns at which its values are to be put. */
  next(): number;
  /** All things in their order, each made by `make` from where its values are. */
  each<T>(make: (valueAt: ValueAt<Name>, number: number) => T): Generator<T>;
}

const rowsPerPage = 1024;

/** Rows of values with these names; of those in `rising`, the numbers grow from row to row. */
export function createRows<Name extends string>(
  names: readonly Name[],
  rising: readonly Name[],
  packer: Packer,
): Rows<Name> {
  const pages: Uint8Array[] = [];
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
    *each(make) {
      for (const page of pages) {
        const valueAt = unpackColumns(page, { names, rising }, packer);
        for (let i = 0; i < rowsPerPage; i++) yield make(valueAt, i);
      }
      for (let i = 0; i < length - pages.length * rowsPerPage; i++) yield make(inOpen, i);
    },
  };
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
  columns.size[number] = block.length;
}

/** How much of the text comes before a block, and how long it is. */
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
