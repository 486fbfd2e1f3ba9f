import {
  type Block,
  blockText,
  kindOf,
  lostTerminators,
  openerOf,
  pageTexts,
  segmentId,
  segmentSpan,
} from '../syntax/block';
import type { BlockList } from '../syntax/block-list';
import { detached, type Extent, type LocatedBlock } from '../syntax/located-block';
import { endsInWords } from '../syntax/stray-text';
import { createBlockPages } from './block-pages';

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
  readonly blocks: BlockList;
  /** The packed ID of the first segment of each. */
  readonly kinds: Uint32Array;
  /** The place of one of them. */
  locate(block: Block): LocatedBlock;
}

/**
 * A file may have hundreds of thousands of payments. Their ends are kept as text, and read again when
 * they are asked for.
 */
export function createOutline(openers: readonly number[]): Outline {
  const blocks = createBlockPages(openers);
  /** Four figures for each block: what comes before it. */
  const places: number[] = [];
  const kinds: number[] = [];
  let interchange: LocatedBlock | undefined;
  let group: LocatedBlock | undefined;

  const addPlace = ({
    before: { length, segments, lineBreaks, lineStart },
    block,
  }: LocatedBlock) => {
    places.push(length, segments, lineBreaks, lineStart);
    kinds.push(kindOf(block));
  };

  const placeOf = (number: number): Extent => {
    const [length = 0, segments = 0, lineBreaks = 0, lineStart = 0] = places.slice(
      number * 4,
      number * 4 + 4,
    );
    return { length, segments, lineBreaks, lineStart };
  };

  const addWhole = (own: LocatedBlock) => {
    blocks.addWhole(own.block);
    addPlace(own);
  };

  const addText = (located: LocatedBlock, text: string) => {
    const { delimiters } = located.block;
    // A segment that lost its terminator would run on into the next text, and words before another
    // interchange or of a printed page would be one.
    const isApart = lostTerminators(located.block).length + pageTexts(located.block).length > 0;
    if (isApart || endsInWords(located.block)) {
      addWhole(detached(located));
      return;
    }
    blocks.addText(text, delimiters);
    addPlace(located);
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
    end: () => ({
      blocks,
      kinds: Uint32Array.from(kinds),
      locate: (block) => ({ block, before: placeOf(block.number) }),
    }),
  };
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
