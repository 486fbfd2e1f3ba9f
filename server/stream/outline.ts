import {
  type Block,
  blockText,
  kindOf,
  lostTerminators,
  openerOf,
  segmentId,
  segmentSpan,
} from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import { detached, type Extent, type LocatedBlock, ownText } from '../syntax/located-block';
import { scan } from '../syntax/scan';
import { blockNumber, blocksOf, rememberNumber } from '../syntax/sequence';

/** What is kept of a whole text: the blocks outside payments, and the ends of the payments. */
export interface Outline {
  /** Keeps a block outside payments. */
  addBlock(block: LocatedBlock): void;
  /** Keeps the first block of a payment up to its number (TRN), and its last block. */
  addPayment(first: LocatedBlock, last: LocatedBlock): void;
  /** The heads of the interchange and group that are open now. */
  openHeads(): readonly LocatedBlock[];
  /** Everything that was kept, in order, once the text has ended. */
  end(): OutlineBlocks;
}

export interface OutlineBlocks {
  readonly blocks: readonly Block[];
  /** The place of one of them. */
  locate(block: Block): LocatedBlock | undefined;
}

/**
 * A file may have hundreds of thousands of payments. Their ends are kept as text and read again,
 * all at once, when the file has ended.
 */
export function createOutline(openers: readonly number[]): Outline {
  /** Blocks that are kept as they are, by their number. */
  const whole = new Map<number, LocatedBlock>();
  const runs: Run[] = [];
  /** Four figures for each block: what comes before it. */
  const places: number[] = [];
  let count = 0;
  let interchange: LocatedBlock | undefined;
  let group: LocatedBlock | undefined;

  const addPlace = ({ length, segments, lineBreaks, lineStart }: Extent) => {
    places.push(length, segments, lineBreaks, lineStart);
    count++;
  };

  const placeOf = (number: number): Extent => {
    const [length = 0, segments = 0, lineBreaks = 0, lineStart = 0] = places.slice(
      number * 4,
      number * 4 + 4,
    );
    return { length, segments, lineBreaks, lineStart };
  };

  const addWhole = (own: LocatedBlock) => {
    whole.set(count, own);
    addPlace(own.before);
  };

  const addText = (located: LocatedBlock, text: string) => {
    const { delimiters } = located.block;
    // A segment that lost its terminator would run on into the next text.
    if (lostTerminators(located.block).length > 0) {
      addWhole(detached(located));
      return;
    }
    let run = runs.at(-1);
    if (run?.delimiters !== delimiters) {
      run = { delimiters, pages: [], texts: [] };
      runs.push(run);
    }
    run.texts.push(ownText(text));
    if (run.texts.length === maxTexts) run.pages.push(run.texts.splice(0).join(''));
    addPlace(located.before);
  };

  return {
    addBlock(block) {
      const opener = openerOf(block.block);
      const isHead = opener === 'ISA' || opener === 'GS';
      const own = isHead || !openers.includes(kindOf(block.block)) ? detached(block) : undefined;
      // The delimiters of an interchange are found in more text than its head.
      if (own && opener !== 'GS') addWhole(own);
      else addText(block, blockText(block.block));
      if (opener === 'ISA') interchange = own;
      if (opener === 'IEA') interchange = undefined;
      if (opener === 'GS') group = own;
      if (opener === 'ISA' || opener === 'GE' || opener === 'IEA') group = undefined;
    },
    addPayment(first, last) {
      if (first.before.length < last.before.length) addText(first, openingText(first.block));
      addText(last, blockText(last.block));
    },
    openHeads: () => [interchange, group].filter((head) => head !== undefined),
    end() {
      const read = readRuns(runs, openers);
      const blocks: Block[] = [];
      for (let number = 0; number < count; number++) {
        const block = whole.get(number)?.block ?? (read.next().value as Block);
        rememberNumber(block, number);
        blocks.push(block);
      }
      const locate = (block: Block) => {
        const number = blockNumber({ blocks }, block);
        return number < 0 ? undefined : { block, before: placeOf(number) };
      };
      return { blocks, locate };
    },
  };
}

/** Texts of blocks with the same delimiters. */
interface Run {
  readonly delimiters: Delimiters;
  readonly pages: string[];
  /** Those that are not in a page yet. */
  readonly texts: string[];
}

/** This many short texts take far less room as one, a page. */
const maxTexts = 1_000;

/** Reads the texts of a page at once, so that their blocks share what was read. */
function* readRuns(runs: readonly Run[], openers: readonly number[]): Generator<Block> {
  for (const { delimiters, pages, texts } of runs) {
    for (const page of [...pages, texts.join('')]) {
      if (page !== '') yield* blocksOf(scan(page, openers, delimiters));
    }
  }
}

/** The first segments of a payment, up to the last BPR or TRN. */
function openingText(block: Block): string {
  let end = Math.min(2, block.segments);
  for (let i = 0; i < block.segments; i++) {
    const id = segmentId(block, i);
    if (id === 'BPR' || id === 'TRN') end = i + 1;
  }
  const text = blockText(block);
  return end < block.segments ? text.slice(0, segmentSpan(block, end).start) : text;
}
