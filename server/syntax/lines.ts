import { memoizePerBlock } from '../cache';
import type { DocumentSpan } from '../span';
import type { Block } from './block';
import { blockAt, lastAtMost, type Sequence, textLength } from './sequence';

/** A place as editors count it: line and UTF-16 unit within the line, both from zero. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** How many lines the text has; a text that ends in a line break has an empty last line. */
export function lineCount(sequence: Sequence): number {
  return (sequence.linesBefore[sequence.blocks.length] as number) + 1;
}

/** Line and character of an offset; an offset between `\r` and `\n` counts before the break. */
export function lineColumnAt(sequence: Sequence, offset: number): LineColumn {
  const at = Math.max(0, Math.min(offset, textLength(sequence)));
  if (sequence.blocks.length === 0) return { line: 0, character: 0 };
  const index = blockAt(sequence, at);
  const block = sequence.blocks[index] as Block;
  const start = sequence.starts[index] as number;
  let line = sequence.linesBefore[index] as number;
  let lineStart = sequence.lineStarts[index] as number;
  const breaks = breaksUpTo(block, at - start);
  if (breaks.count > 0) {
    line += breaks.count;
    lineStart = start + breaks.lastAfter;
  }
  const before = at - lineStart;
  return { line, character: splitsBreak(block, at - start) ? before - 1 : before };
}

/** Line and character of both ends of a span; most spans are within a line, which takes one search. */
export function rangeAt(
  sequence: Sequence,
  span: DocumentSpan,
): { start: LineColumn; end: LineColumn } {
  const start = lineColumnAt(sequence, span.start);
  const index = blockAt(sequence, span.start);
  const block = sequence.blocks[index];
  const from = span.start - (sequence.starts[index] ?? 0);
  const length = span.end - span.start;
  const within = block && from >= 0 && length >= 0 && from + length <= block.length;
  if (!within || nextBreak(block, from, from + length) >= 0) {
    return { start, end: lineColumnAt(sequence, span.end) };
  }
  return { start, end: { line: start.line, character: start.character + length } };
}

/** The offset of a line and character; a character beyond the line's end means its end. */
export function offsetAt(sequence: Sequence, place: LineColumn): number {
  if (place.line < 0) return 0;
  if (place.line >= lineCount(sequence)) return textLength(sequence);
  const start = lineStart(sequence, place.line);
  const wanted = start + Math.max(0, place.character);
  const end = lineEnd(sequence, place.line, wanted);
  return Math.min(wanted, end);
}

function lineStart(sequence: Sequence, line: number): number {
  if (line === 0) return 0;
  // The line's break is in the last block that has fewer line breaks before it.
  const index = lastAtMost(sequence.linesBefore, line - 1, sequence.blocks.length - 1);
  const nth = line - (sequence.linesBefore[index] as number);
  return (sequence.starts[index] as number) + afterBreak(sequence.blocks[index] as Block, nth);
}

/** The end of a line without its line break, looked for only if `wanted` may be beyond it. */
function lineEnd(sequence: Sequence, line: number, wanted: number): number {
  if (line + 1 >= lineCount(sequence)) return textLength(sequence);
  const next = lineStart(sequence, line + 1);
  if (wanted < next - 2) return next;
  const unit = (offset: number) => unitAt(sequence, offset);
  let end = next - 1;
  if (unit(end) === 10 && end > 0 && unit(end - 1) === 13) end--;
  return Math.max(end, lineStart(sequence, line));
}

function unitAt(sequence: Sequence, offset: number): number {
  const index = blockAt(sequence, offset);
  const block = sequence.blocks[index] as Block;
  return block.tokens.text.charCodeAt(block.offset + offset - (sequence.starts[index] as number));
}

function splitsBreak(block: Block, at: number): boolean {
  if (at <= 0) return false;
  const { text } = block.tokens;
  return (
    text.charCodeAt(block.offset + at - 1) === 13 &&
    at < block.length &&
    text.charCodeAt(block.offset + at) === 10
  );
}

/** A block up to this long is searched; of a longer one the line breaks are kept. */
const shortBlock = 4_000;

/** Offsets after the line breaks of a long block. */
const breaksOf = memoizePerBlock((block: Block) => {
  // A line feed at its start is a break here, though one that the block before it has counted.
  const breaks = new Uint32Array(block.lineBreaks + 1);
  let count = 0;
  let after = nextBreak(block, 0, block.length);
  for (; after >= 0; after = nextBreak(block, after, block.length)) breaks[count++] = after;
  return breaks.subarray(0, count);
});

/** How many line breaks end at or before an offset of the block, and where the last one ends. */
function breaksUpTo(block: Block, offset: number): { count: number; lastAfter: number } {
  if (block.lineBreaks === 0) return { count: 0, lastAfter: 0 };
  if (block.length > shortBlock) {
    const breaks = breaksOf(block);
    const last = lastAtMost(breaks, offset, breaks.length - 1);
    return { count: last + 1, lastAfter: breaks[last] ?? 0 };
  }
  let count = 0;
  let lastAfter = 0;
  for (;;) {
    const after = nextBreak(block, lastAfter, block.length);
    if (after < 0 || after > offset) return { count, lastAfter };
    count++;
    lastAfter = after;
  }
}

/** The offset after the nth line break of a block, counted from 1. */
function afterBreak(block: Block, nth: number): number {
  if (block.length > shortBlock) return breaksOf(block)[nth - 1] ?? 0;
  let after = 0;
  for (let left = nth; left > 0 && after >= 0; left--)
    after = nextBreak(block, after, block.length);
  return Math.max(0, after);
}

/** The offset after the first line break that begins in `from … end` of a block; -1 for none. */
function nextBreak(block: Block, from: number, end: number): number {
  const { text } = block.tokens;
  const stop = block.offset + end;
  for (let i = block.offset + from; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 13 || (unit !== 10 && unit !== 13)) continue;
    const pair = unit === 13 && i + 1 < stop && text.charCodeAt(i + 1) === 10;
    return i + (pair ? 2 : 1) - block.offset;
  }
  return -1;
}
