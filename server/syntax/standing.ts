import type { Block } from './block';
import { usualDelimiters } from './delimiters';
import { emptyMemos } from './memo';
import { type Sequence, sequenceOf } from './sequence';
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

/** A block, and what stands before it in the text. */
export interface Standing {
  readonly block: Block;
  readonly before: Extent;
}

export const nothingBefore: Extent = { length: 0, segments: 0, lineBreaks: 0, lineStart: 0 };

/** What stands before the point behind a block. */
export function behind({ block, before }: Standing): Extent {
  const { length, segments, lineBreaks, afterLastBreak } = block;
  return {
    length: before.length + length,
    segments: before.segments + segments,
    lineBreaks: before.lineBreaks + lineBreaks,
    lineStart: afterLastBreak < 0 ? before.lineStart : before.length + afterLastBreak,
  };
}

/**
 * A text of which some blocks are at hand, in their order, as a sequence: all of them stand where
 * they stand in the text, and gaps fill what lies between.
 */
export function sequenceWithGaps(
  standings: readonly Standing[],
  ends: { readonly at: Extent; readonly terminated?: boolean; readonly guessed?: boolean },
  opens: readonly number[],
): Sequence {
  const blocks: Block[] = [];
  let at = nothingBefore;
  for (const standing of standings) {
    if (standing.before.length > at.length) blocks.push(gap(at, standing.before));
    blocks.push(standing.block);
    at = behind(standing);
  }
  if (ends.at.length > at.length) blocks.push(gap(at, ends.at));
  return sequenceOf(blocks, opens, ends.terminated ?? true, ends.guessed ?? false);
}

/** A block that holds no more of the text than its own part of it. */
export function detached(block: Block): Block {
  const { tokens, offset, length, row, segments } = block;
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
  return { ...block, tokens: own, offset: 0, row: 0, kept: emptyMemos() };
}

/** The offsets of a stretch, counted from its start. */
function within(offsets: readonly number[], start: number, length: number): number[] {
  return offsets.filter((at) => at >= start && at < start + length).map((at) => at - start);
}

/** The same text; a mere slice would keep the text alive that it was taken from. */
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
    kept: emptyMemos(),
  };
}
