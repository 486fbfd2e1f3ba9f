import type { Span } from '../span';
import { type Block, openerOf } from './block';
import { longestIsa } from './delimiters';
import { emptyMemos } from './memo';
import { type Cut, type Scan, scan, type Tokens } from './tokens';

/**
 * A whole text as a row of immutable blocks. Only the sequence knows where a block stands: each
 * column has one entry a block and one more for the end of the text.
 */
export interface Sequence {
  readonly blocks: readonly Block[];
  /** Offset of each block in the text. */
  readonly starts: Uint32Array;
  /** Segments before each block. */
  readonly segmentsBefore: Uint32Array;
  /** Line breaks before each block. */
  readonly linesBefore: Uint32Array;
  /** Offset at which the line that each block begins in starts. */
  readonly lineStarts: Uint32Array;
  /** Packed ids of the segments that open a block. */
  readonly opens: readonly number[];
  /** False where the text ends inside a segment. */
  readonly terminated: boolean;
  /** True where no ISA names the delimiters, so that any edit may change them. */
  readonly guessed: boolean;
}

/** Reads a whole text; total, as scanning is. */
export function readSequence(text: string, opens: readonly number[]): Sequence {
  const read = scan(text, opens);
  return sequenceOf(blocksOf(read), opens, read.terminated, read.guessed);
}

/** The text in the whole or, with `span`, a part of it; joined when asked for. */
export function sequenceText(sequence: Sequence, span?: Span): string {
  const length = textLength(sequence);
  const start = Math.max(0, Math.min(span?.start ?? 0, length));
  const end = Math.max(start, Math.min(span?.end ?? length, length));
  if (start === end) return '';
  const { blocks, starts } = sequence;
  let text = '';
  for (let i = blockAt(sequence, start); i < blocks.length && (starts[i] as number) < end; i++) {
    const { tokens, offset } = blocks[i] as Block;
    const shift = offset - (starts[i] as number);
    // Blocks that stand side by side in one scanned text, as most do, are taken in one piece.
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

/** The last index in `0 … high` whose value is at most `limit`; -1 where there is none. */
export function lastAtMost(column: Uint32Array, limit: number, high: number): number {
  let low = -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((column[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The sequence after an edit. Blocks outside the edit are the same objects as before; the blocks
 * it touches, and their direct neighbours where it stands on a seam, are scanned again. An edit
 * that touches an interchange's head reads the whole text anew, because delimiters may change
 * there for all that follows.
 */
export function editSequence(sequence: Sequence, span: Span, text: string): Sequence {
  const { blocks, starts, opens } = sequence;
  let first = blockAt(sequence, Math.max(0, span.start - 1));
  let last = blockAt(sequence, span.end);
  while (!mayChangeDelimiters(sequence, first, last)) {
    const touched = editedText(sequence, first, last, span, text);
    if (touched.includes('ISA')) break;
    const read = scan(touched, opens, (blocks[first] as Block).delimiters);
    if (!startsBlock(read, opens)) first--;
    else if (last + 1 < blocks.length && !endsCleanly(read)) last++;
    else return splice(sequence, first, last + 1, read);
  }
  const before = sequenceText(sequence, { start: 0, end: span.start });
  const after = sequenceText(sequence, { start: span.end, end: starts[blocks.length] as number });
  return readSequence(before + text + after, opens);
}

function editedText(sequence: Sequence, first: number, last: number, span: Span, text: string) {
  const { starts } = sequence;
  return (
    sequenceText(sequence, { start: starts[first] as number, end: span.start }) +
    text +
    sequenceText(sequence, { start: span.end, end: starts[last + 1] as number })
  );
}

/** True where the blocks hold an interchange's head, or text that such a head was read by. */
function mayChangeDelimiters(sequence: Sequence, first: number, last: number): boolean {
  if (sequence.guessed || first <= 0) return true;
  const near = (sequence.starts[first] as number) - longestIsa;
  for (let i = blockAt(sequence, Math.max(0, near)); i <= last; i++) {
    const block = sequence.blocks[i] as Block;
    if (openerOf(block) === 'ISA' && (i >= first || !block.delimiters.counted)) return true;
  }
  return false;
}

/** A piece may stand behind other blocks only if it begins as a block does. */
function startsBlock({ tokens, cuts }: Scan, opens: readonly number[]): boolean {
  return (cuts[1]?.row ?? 0) > 0 && opens.includes(tokens.ids[0] ?? 0);
}

/** A piece may stand before other blocks only if its last segment is ended. */
function endsCleanly({ terminated, tokens }: Scan): boolean {
  return terminated && tokens.rows > 0;
}

/** The blocks that a scan was cut into. */
export function blocksOf(read: Scan): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i + 1 < read.cuts.length; i++) {
    blocks.push(blockBetween(read.tokens, read.cuts[i] as Cut, read.cuts[i + 1] as Cut));
  }
  return blocks;
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
    kept: emptyMemos(),
  };
}

function splice(sequence: Sequence, from: number, to: number, read: Scan): Sequence {
  const { blocks, opens } = sequence;
  const whole = blocks.slice(0, from).concat(blocksOf(read), blocks.slice(to));
  return sequenceOf(
    whole,
    opens,
    to < blocks.length ? sequence.terminated : read.terminated,
    false,
  );
}

/** A sequence of these blocks; counts what stands before each. */
export function sequenceOf(
  blocks: readonly Block[],
  opens: readonly number[],
  terminated: boolean,
  guessed: boolean,
): Sequence {
  const starts = new Uint32Array(blocks.length + 1);
  const segmentsBefore = new Uint32Array(blocks.length + 1);
  const linesBefore = new Uint32Array(blocks.length + 1);
  const lineStarts = new Uint32Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    const { length, segments, lineBreaks, afterLastBreak } = blocks[i] as Block;
    const start = starts[i] as number;
    starts[i + 1] = start + length;
    segmentsBefore[i + 1] = (segmentsBefore[i] as number) + segments;
    linesBefore[i + 1] = (linesBefore[i] as number) + lineBreaks;
    lineStarts[i + 1] = afterLastBreak < 0 ? (lineStarts[i] as number) : start + afterLastBreak;
  }
  const columns = { starts, segmentsBefore, linesBefore, lineStarts };
  return { blocks, ...columns, opens, terminated, guessed };
}
