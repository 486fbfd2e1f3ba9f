import type { DocumentSpan } from '../span';
import { type Block, kindOf } from './block';
import { scan } from './scan';
import type { Cut, Scan, Tokens } from './tokens';

/**
 * A whole text as a row of immutable blocks. Only the sequence knows where a block is: each column
 * has one entry per block and one more for the end of the text.
 */
export interface Sequence extends Columns {
  readonly blocks: readonly Block[];
  /** Packed ids of the segments that open a block. */
  readonly opens: readonly number[];
  /** False if the text ends inside a segment. */
  readonly terminated: boolean;
  /** True if no ISA names the delimiters, so that any edit may change them. */
  readonly guessed: boolean;
  /** A text with more blocks than this is one block; any number of them if absent. */
  readonly maxBlocks?: number | undefined;
}

export interface Columns {
  /** Packed id of each block's first segment; 0 if it has none. */
  readonly kinds: Uint32Array;
  /** Offset of each block in the text. */
  readonly starts: Uint32Array;
  /** Segments before each block. */
  readonly segmentsBefore: Uint32Array;
  /** Line breaks before each block. */
  readonly linesBefore: Uint32Array;
  /** Offset at which the line that each block begins in starts. */
  readonly lineStarts: Uint32Array;
}

/** Reads a whole text; total, as scanning is. */
export function readSequence(text: string, opens: readonly number[], maxBlocks?: number): Sequence {
  const read = scan(text, opens, undefined, maxBlocks);
  const isDivided = maxBlocks === undefined || read.cuts.length - 1 <= maxBlocks;
  const blocks = blocksOf(isDivided ? read : { ...read, cuts: ends(read.cuts) });
  const sequence = sequenceOf(blocks, opens, read.terminated, read.guessed);
  return maxBlocks === undefined ? sequence : { ...sequence, maxBlocks };
}

function ends<T>(row: readonly T[]): T[] {
  return [...row.slice(0, 1), ...row.slice(-1)];
}

/** The text in the whole or, with `span`, a part of it; joined when asked for. */
export function sequenceText(sequence: Sequence, span?: DocumentSpan): string {
  const length = textLength(sequence);
  const start = Math.max(0, Math.min(span?.start ?? 0, length));
  const end = Math.max(start, Math.min(span?.end ?? length, length));
  if (start === end) return '';
  const { blocks, starts } = sequence;
  let text = '';
  for (let i = blockAt(sequence, start); i < blocks.length && (starts[i] as number) < end; i++) {
    const { tokens, offset } = blocks[i] as Block;
    const shift = offset - (starts[i] as number);
    // Blocks that are adjacent in one scanned text, as most are, are taken in one piece.
    const from = Math.max(start, starts[i] as number);
    while (follows(blocks[i] as Block, blocks[i + 1])) i++;
    text += tokens.text.slice(from + shift, Math.min(end, starts[i + 1] as number) + shift);
  }
  return text;
}

function follows({ tokens, offset, length }: Block, next: Block | undefined): boolean {
  return next?.tokens === tokens && next.offset === offset + length;
}

export function textLength(sequence: Sequence): number {
  return sequence.starts[sequence.blocks.length] as number;
}

/** The block that holds an offset; the last one for the end of the text. */
export function blockAt(sequence: Sequence, offset: number): number {
  return Math.max(0, lastAtMost(sequence.starts, offset, sequence.blocks.length - 1));
}

/** The last index in `0 … high` whose value is at most `limit`; -1 if there is none. */
export function lastAtMost(column: Uint32Array, limit: number, high: number): number {
  let low = -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((column[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The blocks that a scan was divided into. */
export function blocksOf(read: Scan): Block[] {
  const { tokens, cuts } = read;
  const blocks: Block[] = [];
  for (let i = 1; i < cuts.length; i++) {
    blocks.push(blockBetween(tokens, cuts[i - 1] as Cut, cuts[i] as Cut));
  }
  return blocks;
}

/** The first blocks that a scan was divided into, each made when it is asked for. */
export function* firstBlocks({ tokens, cuts }: Scan, count: number): Generator<Block> {
  for (let i = 0; i < count; i++) yield blockBetween(tokens, cuts[i] as Cut, cuts[i + 1] as Cut);
}

function blockBetween(tokens: Tokens, cut: Cut, next: Cut): Block {
  return {
    tokens,
    offset: cut.start,
    length: next.start - cut.start,
    row: cut.row,
    segments: next.row - cut.row,
    lineBreaks: next.lineBreaks - cut.lineBreaks,
    afterLastBreak: next.lineStart > cut.start ? next.lineStart - cut.start : -1,
    delimiters: cut.delimiters,
    kept: undefined,
    number: 0,
  };
}

/** A sequence of these blocks; counts what precedes each. */
export function sequenceOf(
  blocks: readonly Block[],
  opens: readonly number[],
  terminated: boolean,
  guessed: boolean,
): Sequence {
  blocks.forEach(rememberNumber);
  return { blocks, ...columnsOf(blocks), opens, terminated, guessed };
}

/** The columns of blocks that start a text. */
export function columnsOf(blocks: readonly Block[]): Columns {
  const kinds = new Uint32Array(blocks.length + 1);
  const starts = new Uint32Array(blocks.length + 1);
  const segmentsBefore = new Uint32Array(blocks.length + 1);
  const linesBefore = new Uint32Array(blocks.length + 1);
  const lineStarts = new Uint32Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const { length, segments, lineBreaks, afterLastBreak } = block;
    const start = starts[i] as number;
    kinds[i] = kindOf(block);
    starts[i + 1] = start + length;
    segmentsBefore[i + 1] = (segmentsBefore[i] as number) + segments;
    linesBefore[i + 1] = (linesBefore[i] as number) + lineBreaks;
    lineStarts[i + 1] = afterLastBreak < 0 ? (lineStarts[i] as number) : start + afterLastBreak;
  }
  return { kinds, starts, segmentsBefore, linesBefore, lineStarts };
}

/** Says where to look for a block first. */
export function rememberNumber(block: Block, number: number): void {
  block.number = number;
}

/** The offset of a block in the text. */
export function blockStart(sequence: Sequence, block: Block): number {
  return sequence.starts[blockNumber(sequence, block)] ?? 0;
}

/** The number of a block in a sequence; -1 if it is not in it. */
export function blockNumber({ blocks }: Pick<Sequence, 'blocks'>, block: Block): number {
  // An edit moves blocks by as many as it puts in, so they are found near where they were.
  const near = block.number;
  for (let i = near, k = near - 1; i < blocks.length || k >= 0; i++, k--) {
    const found = blocks[i] === block ? i : k >= 0 && blocks[k] === block ? k : -1;
    if (found < 0) continue;
    if (found !== near) rememberNumber(block, found);
    return found;
  }
  return -1;
}
