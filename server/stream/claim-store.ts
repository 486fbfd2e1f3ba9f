import type { ClaimList } from '../checks/context';
import { hashOf } from '../remit/repeated';
import { type ClaimSummary, summaryOf } from '../remit/summary';
import type { Block } from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import type { LocatedBlock } from '../syntax/located-block';
import { scan } from '../syntax/scan';
import { blocksOf } from '../syntax/sequence';
import type { LargePayments } from './large-payments';
import { type Page, packPage, unpackPage } from './page';

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
  const pages: Page[] = [];
  let lastRows: Row[] = [];
  const located = new WeakMap<Block, LocatedBlock>();
  let length = 0;

  /** The prototype of all rows: what is not kept, but read or computed when it is asked for. */
  const recalled = {
    get block(): Block {
      const { start, size, segments, lineBreaks, lineStart } = this as unknown as Row;
      const text = recall(start, start + size);
      const [block] = blocksOf(scan(text, [], delimiters)) as [Block];
      const before = { length: start, segments, lineBreaks, lineStart };
      located.set(block, { block, before });
      return block;
    },
    get paidField() {
      return summaryOf(this.block).paidField;
    },
    get patient() {
      return summaryOf(this.block).patient;
    },
    get lines() {
      return summaryOf(this.block).lines;
    },
    get controlHash() {
      return hashOf((this as unknown as Row).control?.value ?? '');
    },
  };

  function* summaries(): Iterator<ClaimSummary> {
    for (const page of pages) {
      yield* unpackPage(page, rising, packer, recalled) as ClaimSummary[];
    }
    for (const row of lastRows) yield Object.assign(Object.create(recalled), row);
  }

  return {
    get length() {
      return length;
    },
    [Symbol.iterator]: summaries,
    find(wanted) {
      for (const summary of this) if (wanted(summary)) return summary;
      return undefined;
    },
    add({ before, block: { length: size } }, summary) {
      const { block, paidField, patient, lines, controlHash, ...kept } = summary;
      const { length: start, segments, lineBreaks, lineStart } = before;
      lastRows.push({ ...kept, start, lineStart, size, segments, lineBreaks });
      length++;
      if (lastRows.length < rowsPerPage) return;
      pages.push(packPage(lastRows, rising, packer));
      lastRows = [];
    },
    locate: (block) => located.get(block),
  };
}

const rowsPerPage = 1024;

const rising = ['start', 'lineStart', 'segments', 'lineBreaks'];

/** What is kept of a summary, and the place of its block. */
interface Row extends Omit<ClaimSummary, Recalled> {
  readonly start: number;
  readonly size: number;
  readonly segments: number;
  readonly lineBreaks: number;
  readonly lineStart: number;
}

type Recalled = 'block' | 'paidField' | 'patient' | 'lines' | 'controlHash';
