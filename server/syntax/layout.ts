import type { DocumentSpan } from '../span';
import { type Block, elementCount, openerOf, segmentSpan } from './block';
import { areTorn, longestIsa } from './delimiters';
import { blockAt, type Sequence, sequenceText, textLength } from './sequence';
import { isStrayText } from './stray-text';

/** A change of the spacing between two segments; nothing else of a text is ever touched. */
export interface Respacing {
  readonly span: DocumentSpan;
  readonly text: string;
}

/**
 * The changes that put every segment on a line of its own, with the line break that most of them
 * have already, or `\n` if the text has none. Spaces are kept, and so is other text between two segments,
 * and everything before the first one and after the last one. No changes if a line break itself ends
 * the segments, or if lines are wrapped.
 *
 * @param within only spacing inside this part of the text is changed
 */
export function splitSegments(sequence: Sequence, within = wholeOf(sequence)): Respacing[] {
  const lineBreak = commonBreak(sequence);
  return respace(sequence, within, (spacing) => withOneBreak(spacing, lineBreak));
}

/** The changes that remove every line break between segments; the opposite of `splitSegments`. */
export function joinSegments(sequence: Sequence): Respacing[] {
  return respace(sequence, wholeOf(sequence), (spacing) => spacing.replace(/[\r\n]/g, ''));
}

/** Whether a line break ends the segments of an interchange, or its ISA, so that they cannot be joined. */
export function endsSegmentsByBreak({ blocks }: Sequence): boolean {
  return blocks.some(
    (block) => block.segments > 0 && (isBreak(block.delimiters.segment) || endsHeadByBreak(block)),
  );
}

/** The lines after such an ISA show what ends segments. */
function endsHeadByBreak(block: Block): boolean {
  const { headLength } = block.delimiters;
  if (headLength === undefined || openerOf(block) !== 'ISA') return false;
  const { start } = segmentSpan(block, 0);
  return isBreak(block.tokens.text.charAt(block.offset + start + headLength));
}

function respace(
  sequence: Sequence,
  within: DocumentSpan,
  change: (spacing: string) => string,
): Respacing[] {
  const changes: Respacing[] = [];
  for (const { span, text } of spacings(sequence, within)) {
    const changed = change(text);
    if (changed !== text) changes.push({ span, text: changed });
  }
  return changes;
}

/** The text between a segment's terminator and the next segment; empty if there is none. */
function* spacings(sequence: Sequence, within: DocumentSpan): Iterable<Respacing> {
  const { blocks, starts } = sequence;
  // That lines are wrapped is seen by their length.
  if (blocks.some(({ delimiters }) => areTorn(delimiters))) return;
  const first = blockAt(sequence, Math.max(0, within.start - longestIsa));
  let fixed = 0;
  for (const [i, block] of blocks.slice(first).entries()) {
    const start = starts[first + i] as number;
    if (start > within.end) return;
    if (isBreak(block.delimiters.segment)) continue;
    // If an ISA does not have 16 elements, the text after it says what divides the file.
    if (openerOf(block) === 'ISA' && !block.delimiters.counted) fixed = start + longestIsa;
    // No other segment follows the text's last one.
    const count = first + i + 1 < blocks.length ? block.segments : block.segments - 1;
    for (let n = 0; n < count; n++) {
      const from = segmentSpan(block, n).end + 1;
      const to = n + 1 < block.segments ? segmentSpan(block, n + 1).start : block.length;
      const span = { start: start + from, end: start + to };
      if (span.start < Math.max(within.start, fixed) || span.end > within.end) continue;
      const text = block.tokens.text.slice(block.offset + from, block.offset + to);
      // On a line of its own, what is not a segment may look like the text of a printed page.
      if (block.delimiters.framed === undefined && /\S/.test(text)) continue;
      if (isStrayText(block, n + 1) && elementCount(block, n + 1) === 0) continue;
      yield { span, text };
    }
  }
}

function withOneBreak(spacing: string, lineBreak: string): string {
  if (spacing === lineBreak) return spacing;
  let broken = false;
  const changed = spacing.replace(/\r\n|\r|\n/g, () => {
    const kept = broken ? '' : lineBreak;
    broken = true;
    return kept;
  });
  return broken ? changed : spacing + lineBreak;
}

/**
 * The kind of line break that follows most segments; if none is followed by one, the first line
 * break of the text.
 */
function commonBreak(sequence: Sequence): string {
  const votes = { '\n': 0, '\r\n': 0, '\r': 0 };
  for (const { text } of spacings(sequence, wholeOf(sequence))) {
    const found = text === '\n' ? text : firstBreak(text);
    if (found) votes[found]++;
  }
  const most = Math.max(...Object.values(votes));
  if (most === 0) return firstBreak(sequenceText(sequence)) ?? '\n';
  if (votes['\n'] === most) return '\n';
  return votes['\r\n'] === most ? '\r\n' : '\r';
}

function firstBreak(text: string): '\n' | '\r\n' | '\r' | undefined {
  const at = text.search(/[\r\n]/);
  if (at < 0) return undefined;
  if (text.charAt(at) === '\n') return '\n';
  return text.charAt(at + 1) === '\n' ? '\r\n' : '\r';
}

function wholeOf(sequence: Sequence): DocumentSpan {
  return { start: 0, end: textLength(sequence) };
}

function isBreak(terminator: string): boolean {
  return terminator === '\n' || terminator === '\r';
}
