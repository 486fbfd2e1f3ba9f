import { type Block, blockText, segmentId, segmentSpan } from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import { blocksOf } from '../syntax/sequence';
import { detached, type Extent, ownText, type Standing } from '../syntax/standing';
import { scan } from '../syntax/tokens';

/** What is kept of a whole text: all that stands outside payments, and the ends of the payments. */
export interface Outline {
  /** Keeps a block outside payments; answers what is kept. */
  keepBlock(standing: Standing): Standing;
  /** Keeps the first block of a payment up to the number of the payment, and its last block. */
  keepEnds(head: Standing, last: Standing): void;
  /** All that was kept, in order. */
  standings(): readonly Standing[];
}

/**
 * A file may have hundreds of thousands of payments. Their ends are kept as text and read again,
 * all at once, when the file has ended.
 */
export function createOutline(openers: readonly number[]): Outline {
  const kept: (Standing | Line)[] = [];

  const keepText = ({ block, before }: Standing, text: string) => {
    kept.push({ text: ownText(text), delimiters: block.delimiters, before });
  };

  return {
    keepBlock({ block, before }) {
      const own = { block: detached(block), before };
      kept.push(own);
      return own;
    },
    keepEnds(head, last) {
      if (head.before.length < last.before.length) keepText(head, headText(head.block));
      keepText(last, blockText(last.block));
    },
    standings() {
      const lines = kept.filter((one) => 'text' in one);
      const blocks = readLines(lines, openers)[Symbol.iterator]();
      return kept.map((one) =>
        'text' in one ? { block: blocks.next().value as Block, before: one.before } : one,
      );
    },
  };
}

/** A block as text. */
interface Line {
  readonly text: string;
  readonly delimiters: Delimiters;
  readonly before: Extent;
}

/** Reads all lines of the same delimiters at once, so that their blocks share what was read. */
function* readLines(lines: readonly Line[], openers: readonly number[]): Iterable<Block> {
  for (let first = 0; first < lines.length; ) {
    const { delimiters } = lines[first] as Line;
    let end = first + 1;
    while (lines[end]?.delimiters === delimiters) end++;
    const texts = lines.slice(first, end).map(({ text }) => text);
    yield* blocksOf(scan(texts.join(''), openers, delimiters));
    first = end;
  }
}

/** The head of a payment up to its TRN, or where it has none as far as one should stand. */
function headText(block: Block): string {
  let end = Math.min(3, block.segments);
  for (let i = 0; i < block.segments; i++) if (segmentId(block, i) === 'TRN') end = i + 1;
  const text = blockText(block);
  return end < block.segments ? text.slice(0, segmentSpan(block, end).start) : text;
}
