import { type Block, segmentSpan } from './block';
import type { Sequence } from './sequence';

/**
 * A block with more elements than this is not read beyond its first segments. The largest claim that
 * the guide allows in practice, 999 service lines with all their details, has a tenth of it.
 */
const maxElements = 500_000;

/** Whether a block is too large to be read, checked, and shown as one. */
export function isTooLarge({ tokens: { firstMark }, row, segments }: Block): boolean {
  return (firstMark[row + segments] as number) - (firstMark[row] as number) > maxElements;
}

/** Whether a text is one block because it would have more blocks than it may have. */
export function isUndivided({ blocks, maxBlocks }: Sequence): boolean {
  const [first] = blocks;
  return maxBlocks !== undefined && blocks.length === 1 && first !== undefined && isTooLarge(first);
}

/** How many segments of a block are read: all of them, unless it is too large. */
export function readableSegments(block: Block): number {
  return isTooLarge(block) ? Math.min(block.segments, firstSegments) : block.segments;
}

/** How long the part of a block is that is read, in UTF-16 units. */
export function readableLength(block: Block): number {
  return isTooLarge(block) ? segmentSpan(block, readableSegments(block) - 1).end + 1 : block.length;
}

/** Enough for the head of a payment. */
const firstSegments = 100;
