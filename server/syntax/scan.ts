import { memoizeLast } from '../cache';
import {
  begins,
  beginsFramed,
  classesOf,
  lineBreak,
  odd,
  separator,
  terminator,
} from './byte-classes';
import { bytes, fillWindow, packBytes } from './byte-window';
import {
  areTorn,
  type Delimiters,
  guessDelimiters,
  readDelimiters,
  sameDelimiters,
} from './delimiters';
import { findInterchange, firstDelimiters, isasAfterWordsIn } from './find-interchange';
import { startsInterchange } from './isa';
import { lostTerminatorsIn } from './lost-terminator';
import { packId } from './pack-id';
import { endOfPageText } from './page-text';
import type { Cut, Scan } from './tokens';

/** More odd characters than this in a segment, or before it, add nothing: the file is not text. */
const maxOdd = 1_000;

/**
 * Scans text into tokens and divides it where a segment begins whose packed ID is in `opens`.
 *
 * Total: any text gives a scan. With `delimiters` the text is read as the inside of a file. Without
 * them it is a whole file: what precedes its first ISA is a piece without segments, and text
 * without any ISA is read with guessed delimiters. Text after `maxBlocks` pieces is in one more.
 *
 * The loop works on bytes, a window at a time: copying the string first is several times faster
 * than asking it for each character.
 */
export function scan(
  text: string,
  opens: readonly number[],
  delimiters?: Delimiters,
  maxBlocks = Number.POSITIVE_INFINITY,
): Scan {
  const { length } = text;
  /** Where text ends that begins no segment: before an ISA, and of a printed page. */
  let outside = delimiters ? -1 : findInterchange(text);
  const guessed = !delimiters && outside < 0;
  let current =
    delimiters ?? (outside < 0 ? guessDelimiters(text) : firstDelimiters(text, outside));
  let classes = classesOf(current);
  const mayOpen = mixturesOf(opens);
  let { framed } = current;
  let marks = new Uint32Array((length >> 5) + 64);
  let firstMark = new Uint32Array((length >> 8) + 16);
  let ids = new Uint32Array((length >> 8) + 16);
  const oddOffsets: number[] = [];
  const foreign: number[] = [];
  const unterminated: number[] = [];
  const cuts: Cut[] = [{ start: 0, row: 0, lineBreaks: 0, lineStart: 0, delimiters: current }];
  let row = 0;
  let mark = 0;
  let lineBreaks = 0;
  let lineStart = 0;
  /** Where the last carriage return was: a line feed after it is not a break of its own. */
  let carriageReturn = -2;
  let terminated = true;
  const isLostTerminator = lostTerminatorsIn(text);
  const isaAfterWords = isasAfterWordsIn(text);
  let base = 0;
  let size = fillWindow(text, base);
  let i = 0;

  while (size > 0) {
    // Between segments: spacing, and before the first ISA any text.
    let byte = 0;
    const foreignBefore = foreign.length;
    const oddBefore = oddOffsets.length;
    for (; ; i++) {
      if (i === size) {
        base += size;
        size = fillWindow(text, base);
        if (size === 0) break;
        i = 0;
      }
      byte = bytes[i] as number;
      if (byte === 10 || byte === 13) {
        if (byte === 13) carriageReturn = base + i;
        if (byte === 13 || carriageReturn !== base + i - 1) lineBreaks++;
        lineStart = base + i + 1;
      } else if (byte !== 32 && byte !== 9 && base + i >= outside) {
        if (framed === undefined ? begins(byte, classes) : beginsFramed(byte, classes, framed)) {
          const isa = isaAfterWords(base + i, current);
          if (isa < 0) break;
          outside = isa;
        }
        if (foreign.length - foreignBefore < maxOdd) foreign.push(base + i);
      }
    }
    if (size === 0) break;

    const start = base + i;
    const breaksBefore = lineBreaks;
    const lineBefore = lineStart;
    // Where an ISA does not end at its first terminator, this is where it does.
    let headEnd = -1;
    if (byte === 73 && startsInterchange(text, start)) {
      // Interchanges that are divided alike, as nearly all are, share what says so.
      const own = readDelimiters(text, start) ?? current;
      if (!sameDelimiters(own, current)) current = own;
      classes = classesOf(current);
      framed = current.framed;
      headEnd = current.headLength === undefined ? -1 : start + current.headLength;
    }
    if (row + 2 > ids.length) {
      ids = grow(ids, length / start);
      firstMark = grow(firstMark, length / start);
    }
    firstMark[row] = mark;
    if (mark + 3 > marks.length) marks = grow(marks, length / start);
    marks[mark++] = start;
    const mayLack = !areTorn(current);
    const lostBefore = unterminated.length;
    let end = -1;
    while (end < 0) {
      while (classes[bytes[i] as number] === 0) i++;
      if (i === size) {
        base += size;
        size = fillWindow(text, base);
        i = 0;
        if (size > 0) continue;
        terminated = false;
        end = endOfText(text, start);
        break;
      }
      const at = base + i;
      byte = bytes[i++] as number;
      const kind = classes[byte];
      if (kind === separator) {
        if (mark + 3 > marks.length) marks = grow(marks, length / at);
        marks[mark++] = at;
        continue;
      }
      if (kind === terminator) {
        if (at >= headEnd) end = at;
      } else if (kind === lineBreak) {
        if (at === headEnd) end = at;
        else if (mayLack && headEnd < 0 && isLostTerminator(at, current)) {
          unterminated.push(at);
          end = at;
        }
      } else if (kind === odd && oddOffsets.length - oddBefore < maxOdd) oddOffsets.push(at);
      if (byte === 13) {
        carriageReturn = at;
        lineBreaks++;
        lineStart = at + 1;
      } else if (byte === 10) {
        // In a file of `\r\n` lines ended by `\n` the `\r` belongs to the line's end.
        if (carriageReturn !== at - 1) lineBreaks++;
        else if (end === at) end--;
        lineStart = at + 1;
      }
    }
    marks[mark++] = end;
    const idLength = (marks[(firstMark[row] as number) + 1] as number) - start;
    // What has no ID and ends with a line break or the text may be a line of a printed page.
    const isLine = lineBreaks !== breaksBefore || !terminated;
    const isOdd = idLength < 2 || idLength > 3 || unterminated.length > lostBefore || !terminated;
    if (isLine && isOdd && mayLack && !framed) {
      const from = foreign[foreignBefore] ?? start;
      const after = endOfPageText(text, from, current);
      if (after !== undefined) {
        outside = after;
        foreign.length = foreignBefore;
        for (let at = from; at < after; at++) foreign.push(at);
        oddOffsets.length = oddBefore;
        unterminated.length = lostBefore;
        mark = firstMark[row] as number;
        terminated = true;
        lineBreaks = breaksBefore;
        lineStart = lineBefore;
        base = start;
        size = fillWindow(text, base);
        i = 0;
        continue;
      }
    }
    const id =
      start < base
        ? packId(text.slice(start, start + idLength))
        : packBytes(start - base, idLength);
    ids[row] = id;
    if (mayOpen[mixed(id)] === 1 && start > 0 && opens.includes(id) && cuts.length <= maxBlocks) {
      cuts.push({
        start,
        row,
        lineBreaks: breaksBefore,
        lineStart: lineBefore,
        delimiters: current,
      });
    }
    row++;
  }
  firstMark[row] = mark;
  cuts.push({ start: length, row, lineBreaks, lineStart, delimiters: current });
  const tokens = { text, marks, firstMark, ids, rows: row, odd: oddOffsets, foreign, unterminated };
  return { tokens, cuts, terminated, guessed };
}

/** What the letters of some packed IDs mix to: it tells nearly all other IDs from these at once. */
const mixturesOf = memoizeLast((ids: readonly number[]): Uint8Array => {
  const mixtures = new Uint8Array(256);
  for (const id of ids) mixtures[mixed(id)] = 1;
  return mixtures;
});

function mixed(id: number): number {
  return (id ^ (id >> 8) ^ (id >> 16)) & 0xff;
}

/** Where the text ends without the spacing at its end. */
function endOfText(text: string, start: number): number {
  let end = text.length;
  while (end > start && isSpacing(text.charCodeAt(end - 1))) end--;
  return end;
}

function isSpacing(byte: number): boolean {
  return byte === 10 || byte === 13 || byte === 32 || byte === 9;
}

/**
 * A longer copy of a full column. What the part of the text read so far took tells how much all of
 * it will take: `wholes` is how often that part goes into the text.
 */
function grow(column: Uint32Array, wholes: number): Uint32Array<ArrayBuffer> {
  // More than two marks for each character, the most that there can be: growing once is enough.
  const factor = Math.min(68, Math.max(1.1, wholes * 1.04));
  const longer = new Uint32Array(Math.ceil(column.length * factor) + 64);
  longer.set(column);
  return longer;
}
