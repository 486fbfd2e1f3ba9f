import { memoizePerKey } from '../cache';
import type { Span } from '../span';
import type { Delimiters } from './delimiters';
import { unpackId } from './pack-id';
import { isPageText } from './page-text';
import type { Tokens } from './tokens';

/**
 * A run of segments that is read, checked and kept as one: an envelope's or payment's head, a
 * claim, a trailer. Immutable; every offset inside it counts from its own start, so a block that
 * an edit does not touch is shared by the old document and the new one.
 */
export interface Block {
  readonly tokens: Tokens;
  /** Where the block's text begins within `tokens.text`. */
  readonly offset: number;
  /** Length of its text, the spacing after its last segment included. */
  readonly length: number;
  /** The row of its first segment within `tokens`. */
  readonly row: number;
  readonly segments: number;
  readonly lineBreaks: number;
  /** Offset after the last line break; -1 if it has none. */
  readonly afterLastBreak: number;
  readonly delimiters: Delimiters;
  /** What was read from the block, see `blockCache`. */
  kept: unknown[] | undefined;
  /** Where the block was last in a sequence, see `blockNumber`. */
  number: number;
}

/** The block's text, spacing included. */
export function blockText(block: Block): string {
  return block.tokens.text.slice(block.offset, block.offset + block.length);
}

/** The ID of the segment that opens the block; empty for text outside any interchange. */
export function openerOf(block: Block): string {
  return block.segments > 0 ? segmentId(block, 0) : '';
}

/** The ID of a segment in upper case; empty if the text there is not an ID. */
export function segmentId(block: Block, index: number): string {
  return unpackedId(packedId(block, index));
}

const unpackedId = memoizePerKey(unpackId);

/** The ID as one number, for comparing many with few: see `packId`. */
export function packedId(block: Block, index: number): number {
  return block.tokens.ids[block.row + index] ?? 0;
}

/** The packed ID of a block's first segment; 0 if it has no segment. */
export function kindOf(block: Block): number {
  return block.segments > 0 ? packedId(block, 0) : 0;
}

/** From the segment's ID to its terminator, without the terminator. */
export function segmentSpan(block: Block, index: number): Span {
  const { marks, firstMark } = block.tokens;
  const row = block.row + index;
  return {
    start: (marks[firstMark[row] as number] as number) - block.offset,
    end: (marks[(firstMark[row + 1] as number) - 1] as number) - block.offset,
  };
}

/** Whether there is nothing before a segment's terminator. */
export function isEmptySegment(block: Block, index: number): boolean {
  const { start, end } = segmentSpan(block, index);
  return start === end;
}

/** How many elements follow the ID, empty ones included: `CAS*CO*45*10` has three. */
export function elementCount(block: Block, index: number): number {
  const { firstMark } = block.tokens;
  const row = block.row + index;
  return (firstMark[row + 1] as number) - (firstMark[row] as number) - 2;
}

/**
 * Where element `n` is (1 is the first after the ID, 0 the ID itself); `undefined` if the segment
 * ends before it. An empty element has an empty span.
 */
export function elementSpan(block: Block, index: number, n: number): Span | undefined {
  if (n > elementCount(block, index)) return undefined;
  const start = elementStart(block, index, n);
  return { start: start - block.offset, end: elementEnd(block, index, n) - block.offset };
}

/** The text of element `n`; empty if it is absent. */
export function elementText(block: Block, index: number, n: number): string {
  return block.tokens.text.slice(elementStart(block, index, n), elementEnd(block, index, n));
}

/** Where component `k` (from 1) of element `n` is; `undefined` if it is absent. */
export function componentSpan(block: Block, index: number, n: number, k: number): Span | undefined {
  if (n > elementCount(block, index)) return undefined;
  const { text } = block.tokens;
  const end = elementEnd(block, index, n);
  const separator = block.delimiters.component.charCodeAt(0);
  let start = elementStart(block, index, n);
  for (let left = k - 1; left > 0; start++) {
    if (start === end) return undefined;
    if (text.charCodeAt(start) === separator) left--;
  }
  let stop = start;
  while (stop < end && text.charCodeAt(stop) !== separator) stop++;
  return { start: start - block.offset, end: stop - block.offset };
}

/** The number of the component of element `n` that holds an offset, from 1. */
export function componentNumber(block: Block, index: number, n: number, offset: number): number {
  const { text } = block.tokens;
  const end = Math.min(elementEnd(block, index, n), block.offset + offset);
  const separator = block.delimiters.component.charCodeAt(0);
  let k = 1;
  for (let i = elementStart(block, index, n); i < end; i++) {
    if (text.charCodeAt(i) === separator) k++;
  }
  return k;
}

/** The text of component `k` of element `n`; empty if it is absent. */
export function componentText(block: Block, index: number, n: number, k: number): string {
  const span = componentSpan(block, index, n, k);
  return span ? textOf(block, span) : '';
}

/** The text at a span of this block. */
export function textOf(block: Block, span: Span): string {
  return block.tokens.text.slice(block.offset + span.start, block.offset + span.end);
}

/**
 * Runs of characters that no 835 should hold: control characters and those beyond ASCII. Empty for
 * nearly every block; of a file with very many, only the first ones are kept.
 */
export function oddCharacters(block: Block): readonly Span[] {
  return runsOf(block.tokens.odd, block);
}

/** Runs of characters between a block's segments that are not spacing; empty for nearly all. */
export function foreignText(block: Block): readonly Span[] {
  return runsOf(block.tokens.foreign, block);
}

/** What is between a block's segments and of a printed page; empty for nearly all. */
export function pageTexts(block: Block): readonly Span[] {
  return foreignText(block).filter((span) => isPageText(textOf(block, span)));
}

/** Where segments of a block end at a line break because their terminator is missing. */
export function lostTerminators({ tokens, offset, length }: Block): readonly number[] {
  if (tokens.unterminated.length === 0) return none;
  return tokens.unterminated
    .filter((at) => at >= offset && at < offset + length)
    .map((at) => at - offset);
}

/** What nearly all blocks have. */
const none: readonly never[] = [];

function runsOf(offsets: readonly number[], { offset, length }: Block): readonly Span[] {
  if (offsets.length === 0) return none;
  const runs: { start: number; end: number }[] = [];
  for (let i = firstFrom(offsets, offset); i < offsets.length; i++) {
    const start = (offsets[i] as number) - offset;
    if (start >= length) break;
    const last = runs.at(-1);
    if (last?.end === start) last.end++;
    else runs.push({ start, end: start + 1 });
  }
  return runs;
}

/** The index of the first of ascending offsets that is not before another one. */
function firstFrom(offsets: readonly number[], wanted: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The segment that holds an offset, its terminator and the spacing after it included. */
export function segmentAt(block: Block, offset: number): number | undefined {
  if (block.segments === 0) return undefined;
  let low = 0;
  let high = block.segments - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segmentSpan(block, middle).start <= offset) low = middle;
    else high = middle - 1;
  }
  return segmentSpan(block, low).start <= offset ? low : undefined;
}

/** The element that holds an offset within a segment: 0 for its ID. */
export function elementAt(block: Block, index: number, offset: number): number {
  const count = elementCount(block, index);
  for (let n = 0; n < count; n++) {
    if (offset <= elementEnd(block, index, n) - block.offset) return n;
  }
  return count;
}

/** The number of the mark before element `n` (from 1); -1 if the segment ends before it. */
export function elementMark(block: Block, index: number, n: number): number {
  const { firstMark } = block.tokens;
  const mark = (firstMark[block.row + index] as number) + n;
  // After the last segment of a text the columns hold nothing, and `NaN` is less than no number.
  return mark + 1 < (firstMark[block.row + index + 1] as number) ? mark : -1;
}

/** Where element `n` begins in the text of the block's tokens; not before its end if it is absent. */
export function elementStart(block: Block, index: number, n: number): number {
  const { marks, firstMark } = block.tokens;
  const mark = marks[(firstMark[block.row + index] as number) + n] as number;
  return n === 0 ? mark : mark + 1;
}

/** Where element `n` ends in the text of the block's tokens; 0 if it is absent. */
export function elementEnd(block: Block, index: number, n: number): number {
  const { marks, firstMark } = block.tokens;
  const mark = (firstMark[block.row + index] as number) + n + 1;
  return mark < (firstMark[block.row + index + 1] as number) ? (marks[mark] as number) : 0;
}
