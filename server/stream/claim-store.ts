import type { ClaimList } from '../checks/check';
import { hashOf } from '../remit/repeated';
import { type ClaimSummary, summaryOf } from '../remit/summary';
import type { Block } from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import { blocksOf } from '../syntax/sequence';
import type { Standing } from '../syntax/standing';
import { scan } from '../syntax/tokens';
import { type Page, pack, unpack } from './pack';

/** Gives a part of the text that was read already once more. */
export type Recall = (start: number, end: number) => string;

/**
 * The claims of a payment that is too large to be kept: the most of their summaries, packed to some
 * twenty-five bytes each. The rest is read again where a check asks for it.
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

  /** What all rows have in common: what is not kept, but read or made where it is asked for. */
  const withRest = {
    get block(): Block {
      const { start, size, segments, lineBreaks, lineStart } = this as unknown as Row;
      const text = recall(start, start + size);
      const [block] = blocksOf(scan(text, [], delimiters)) as [Block];
      const before = { length: start, segments, lineBreaks, lineStart };
      standings.set(block, { block, before });
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
    for (const page of pages) yield* unpack(page, rising, withRest) as ClaimSummary[];
    for (const row of open) yield Object.assign(Object.create(withRest), row);
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
      open.push({ ...kept, start, lineStart, size, segments, lineBreaks });
      length++;
      if (open.length < rowsPerPage) return;
      pages.push(pack(open, rising));
      open = [];
    },
    standingOf: (block) => standings.get(block),
  };
}

const rowsPerPage = 1024;

const rising = ['start', 'lineStart', 'segments', 'lineBreaks'];

/** What is kept of a summary, and where its block stands. */
interface Row extends Omit<ClaimSummary, Rest> {
  readonly start: number;
  readonly size: number;
  readonly segments: number;
  readonly lineBreaks: number;
  readonly lineStart: number;
}

type Rest = 'block' | 'paidField' | 'patient' | 'lines' | 'controlHash';
