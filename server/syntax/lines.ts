import type { Block } from './block';
import { perBlock } from './memo';
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
  // The line's break stands in the last block that has fewer line breaks before it.
  const index = lastAtMost(sequence.linesBefore, line - 1, sequence.blocks.length - 1);
  const nth = line - (sequence.linesBefore[index] as number);
  return (sequence.starts[index] as number) + afterBreak(sequence.blocks[index] as Block, nth);
}

/** The end of a line without its line break, looked for only where `wanted` may lie beyond it. */
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

/** A block up to this long is looked through; of a longer one the line breaks are remembered. */
const shortBlock = 4_000;

/** Offsets behind the line breaks of a long block. */
const breaksOf = perBlock((block) => {
  const breaks = new Uint32Array(block.lineBreaks);
  let count = 0;
  forEachBreak(block, (after) => {
    breaks[count++] = after;
    return true;
  });
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
  forEachBreak(block, (after) => {
    if (after > offset) return false;
    count++;
    lastAfter = after;
    return true;
  });
  return { count, lastAfter };
}

/** The offset behind the nth line break of a block, counted from 1. */
function afterBreak(block: Block, nth: number): number {
  if (block.length > shortBlock) return breaksOf(block)[nth - 1] ?? 0;
  let left = nth;
  let found = 0;
  forEachBreak(block, (after) => {
    found = after;
    return --left > 0;
  });
  return found;
}

/** Calls back with the offset behind each line break of a block until the answer is false. */
function forEachBreak(block: Block, visit: (after: number) => boolean): void {
  const { text } = block.tokens;
  const end = block.offset + block.length;
  for (let i = block.offset; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 10 && unit !== 13) continue;
    if (unit === 13 && i + 1 < end && text.charCodeAt(i + 1) === 10) i++;
    if (!visit(i + 1 - block.offset)) return;
  }
}
