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
import { blocksOf } from '../syntax/sequence';

/** What is kept of a whole text: the blocks outside payments, and the ends of the payments. */
export interface Outline {
  /** Keeps a block outside payments. */
  addBlock(block: LocatedBlock): void;
  /** Keeps the first block of a payment up to its number (TRN), and its last block. */
  addPayment(first: LocatedBlock, last: LocatedBlock): void;
  /** The heads of the interchange and group that are open now. */
  openHeads(): readonly LocatedBlock[];
  /** Everything that was kept, in order. */
  blocks(): readonly LocatedBlock[];
}

/**
 * A file may have hundreds of thousands of payments. Their ends are kept as text and read again,
 * all at once, when the file has ended.
 */
export function createOutline(openers: readonly number[]): Outline {
  const kept: (LocatedBlock | BlockAsText)[] = [];
  let interchange: LocatedBlock | undefined;
  let group: LocatedBlock | undefined;

  const addText = (located: LocatedBlock, text: string) => {
    const { block, before } = located;
    // A segment that lost its terminator would run on into the next text.
    if (lostTerminators(block).length > 0) kept.push(detached(located));
    else kept.push({ text: ownText(text), delimiters: block.delimiters, before });
  };

  return {
    addBlock(block) {
      const opener = openerOf(block.block);
      const isHead = opener === 'ISA' || opener === 'GS';
      const own = isHead || !openers.includes(kindOf(block.block)) ? detached(block) : undefined;
      // The delimiters of an interchange are found in more text than its head.
      if (own && opener !== 'GS') kept.push(own);
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
    blocks() {
      const texts = kept.filter((one) => 'text' in one);
      const read = readTexts(texts, openers)[Symbol.iterator]();
      return kept.map((one) =>
        'text' in one ? { block: read.next().value as Block, before: one.before } : one,
      );
    },
  };
}

interface BlockAsText {
  readonly text: string;
  readonly delimiters: Delimiters;
  readonly before: Extent;
}

/** Reads all texts with the same delimiters at once, so that their blocks share what was read. */
function* readTexts(texts: readonly BlockAsText[], openers: readonly number[]): Iterable<Block> {
  for (let first = 0; first < texts.length; ) {
    const { delimiters } = texts[first] as BlockAsText;
    let end = first + 1;
    while (texts[end]?.delimiters === delimiters) end++;
    const together = texts.slice(first, end).map(({ text }) => text);
    yield* blocksOf(scan(together.join(''), openers, delimiters));
    first = end;
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
