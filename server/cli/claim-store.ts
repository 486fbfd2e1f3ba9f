import type { ClaimList } from '../checks/check';
import type { ClaimSummary } from '../remit/summary';
import type { Block } from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import { blocksOf } from '../syntax/sequence';
import type { Standing } from '../syntax/standing';
import { scan } from '../syntax/tokens';
import { type Page, pack, unpack } from './pack';

/** Gives a part of the text that was read already once more. */
export type Recall = (start: number, end: number) => string;

/**
 * The claims of a payment that is too large to be kept: their summaries, packed to some fifty bytes
 * each. The block of a summary is read again where a check asks for it.
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

  /** What all rows have in common: a block that is not kept, but read where it is asked for. */
  const withBlock = {
    get block(): Block {
      const { start, size, segments, lineBreaks, lineStart } = this as unknown as Row;
      const text = recall(start, start + size);
      const [block] = blocksOf(scan(text, [], delimiters)) as [Block];
      const before = { length: start, segments, lineBreaks, lineStart };
      standings.set(block, { block, before });
      return block;
    },
  };

  function* summaries(): Iterator<ClaimSummary> {
    for (const page of pages) yield* unpack(page, withBlock) as ClaimSummary[];
    for (const row of open) yield Object.assign(Object.create(withBlock), row);
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
    add({ before, block: { length: size } }, { block, ...summary }) {
      const { length: start, segments, lineBreaks, lineStart } = before;
      open.push({ ...summary, start, size, segments, lineBreaks, lineStart });
      length++;
      if (open.length < rowsPerPage) return;
      pages.push(pack(open));
      open = [];
    },
    standingOf: (block) => standings.get(block),
  };
}

const rowsPerPage = 1024;

/** A summary that says where its block stands instead of holding it. */
interface Row extends Omit<ClaimSummary, 'block'> {
  readonly start: number;
  readonly size: number;
  readonly segments: number;
  readonly lineBreaks: number;
  readonly lineStart: number;
}
