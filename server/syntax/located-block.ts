import type { Block } from './block';
import { usualDelimiters } from './delimiters';
import { columnsOf, type Sequence } from './sequence';
import type { Tokens } from './tokens';

/** How much of a text comes before a point. */
export interface Extent {
  /** UTF-16 units. */
  readonly length: number;
  readonly segments: number;
  readonly lineBreaks: number;
  /** Where the line begins that the point is in. */
  readonly lineStart: number;
}

/** A block, and how much of the text comes before it. */
export interface LocatedBlock {
  readonly block: Block;
  readonly before: Extent;
  /** The length of the lines of a wrapped file, in UTF-16 units; its text is read without line breaks. */
  readonly wrappedAt?: number | undefined;
}

export const textStart: Extent = { length: 0, segments: 0, lineBreaks: 0, lineStart: 0 };

/** How much of the text comes before the end of a block. */
export function extentAfter({ block, before }: LocatedBlock): Extent {
  const { length, segments, lineBreaks, afterLastBreak } = block;
  return {
    length: before.length + length,
    segments: before.segments + segments,
    lineBreaks: before.lineBreaks + lineBreaks,
    lineStart: afterLastBreak < 0 ? before.lineStart : before.length + afterLastBreak,
  };
}

/** The blocks of a whole text in their order, each with its place. */
export function* locatedBlocks(blocks: readonly Block[]): Iterable<LocatedBlock> {
  let before = textStart;
  for (const block of blocks) {
    const located = { block, before };
    yield located;
    before = extentAfter(located);
  }
}

/**
 * A text of which some blocks are known, in order, as a sequence: each of them has its place in the
 * text, and gaps fill the rest.
 */
export function sequenceWithGaps(
  located: readonly LocatedBlock[],
  ends: { readonly at: Extent; readonly terminated?: boolean; readonly guessed?: boolean },
  opens: readonly number[],
): Sequence {
  const blocks: Block[] = [];
  let at = textStart;
  for (const one of located) {
    if (one.before.length > at.length) blocks.push(gap(at, one.before));
    blocks.push(one.block);
    at = extentAfter(one);
  }
  if (ends.at.length > at.length) blocks.push(gap(at, ends.at));
  const { terminated = true, guessed = false } = ends;
  // The numbers of its blocks are not those in their own sequence, which the blocks remember.
  return { blocks, ...columnsOf(blocks), opens, terminated, guessed };
}

/**
 * A copy of a block that keeps little more than its own part of the text in memory. The tokens of a very
 * long block may take far more room than its text, and are not copied.
 */
export function detached({ block, before }: LocatedBlock): LocatedBlock {
  const { tokens, offset, length, row, segments } = block;
  if (length * 4 > tokens.text.length) return { block: { ...block, kept: undefined }, before };
  const firstMark = tokens.firstMark.slice(row, row + segments + 1);
  const base = firstMark[0] ?? 0;
  const own: Tokens = {
    text: ownText(tokens.text.slice(offset, offset + length)),
    marks: tokens.marks.slice(base, firstMark[segments]).map((mark) => mark - offset),
    firstMark: firstMark.map((mark) => mark - base),
    ids: tokens.ids.slice(row, row + segments),
    rows: segments,
    odd: within(tokens.odd, offset, length),
    foreign: within(tokens.foreign, offset, length),
    unterminated: within(tokens.unterminated, offset, length),
  };
  return { block: { ...block, tokens: own, offset: 0, row: 0, kept: undefined }, before };
}

/** The offsets of a stretch, counted from its start. */
function within(offsets: readonly number[], start: number, length: number): number[] {
  return offsets.filter((at) => at >= start && at < start + length).map((at) => at - start);
}

/** A copy of a text; a slice would keep the whole text that it is from in memory. */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

const noTokens: Tokens = {
  text: '',
  marks: new Uint32Array(0),
  firstMark: new Uint32Array(1),
  ids: new Uint32Array(0),
  rows: 0,
  odd: [],
  foreign: [],
  unterminated: [],
};

function gap(from: Extent, to: Extent): Block {
  return {
    tokens: noTokens,
    offset: 0,
    length: to.length - from.length,
    row: 0,
    segments: to.segments - from.segments,
    lineBreaks: to.lineBreaks - from.lineBreaks,
    afterLastBreak: to.lineStart > from.length ? to.lineStart - from.length : -1,
    delimiters: usualDelimiters,
    kept: undefined,
    number: 0,
  };
}
