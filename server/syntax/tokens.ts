import { type Delimiters, guessDelimiters, readDelimiters, startsInterchange } from './delimiters';

/**
 * One scanned text as columns of offsets: the whole file after opening, a few segments after an
 * edit. A segment is known by its row; `marks[firstMark[row]]` is its start, every further mark
 * an element separator, the last one the offset where the segment's text ends.
 */
export interface Tokens {
  readonly text: string;
  /** Segment starts, separators and segment ends, ascending. */
  readonly marks: Uint32Array;
  /** Where a row's marks begin; one entry more than there are rows. */
  readonly firstMark: Uint32Array;
  /** Packed segment ids, see `packId`; 0 where the text is no id of one to three characters. */
  readonly ids: Uint32Array;
  readonly rows: number;
  /** Offsets of characters no 835 should hold: control characters and anything beyond ASCII. */
  readonly odd: readonly number[];
}

/** Where a block begins in freshly scanned text, and what was counted before that point. */
export interface Cut {
  readonly start: number;
  readonly row: number;
  /** Line breaks before the cut. */
  readonly lineBreaks: number;
  /** Offset behind the last line break before the cut; 0 where there was none. */
  readonly lineStart: number;
  /** The delimiters in force from here on. */
  readonly delimiters: Delimiters;
}

export interface Scan {
  readonly tokens: Tokens;
  /** The first stands at 0; one more than there are pieces, so that the last one is the end. */
  readonly cuts: readonly Cut[];
  /** False where the last segment has no terminator: the text goes on, or the file is cut off. */
  readonly terminated: boolean;
  /** True where no ISA names the delimiters. */
  readonly guessed: boolean;
}

/** Packs an id of up to three characters into one number, upper-cased: `packId('CLP')`. */
export function packId(id: string): number {
  if (id.length > 3) return 0;
  let packed = 0;
  for (let i = 0; i < id.length; i++) packed = (packed << 8) | upper(id.charCodeAt(i) & 0xff);
  return packed;
}

/** The id a packed number stands for; empty for 0. */
export function unpackId(packed: number): string {
  let id = '';
  for (let rest = packed; rest > 0; rest >>= 8) id = String.fromCharCode(rest & 0xff) + id;
  return id;
}

/** More odd characters than this say no more: the file is not text. */
const mostOdd = 1_000;

const separator = 1;
const terminator = 2;
const lineBreak = 3;
const odd = 4;

/**
 * Scans text into tokens and cuts it where a segment begins whose packed id is in `opens`.
 *
 * Total: any text gives a scan. With `delimiters` the text is read as the inside of a file. Without
 * them it is a whole file: what stands before its first ISA is a piece without segments, and text
 * without any ISA is read with guessed delimiters.
 *
 * The loop works on bytes: copying the string first is several times faster than asking it for
 * each character.
 */
export function scan(text: string, opens: readonly number[], delimiters?: Delimiters): Scan {
  const bytes = toBytes(text);
  const length = bytes.length;
  const outside = delimiters ? -1 : findInterchange(text);
  let current =
    delimiters ?? (outside < 0 ? guessDelimiters(text) : firstDelimiters(text, outside));
  const classes = classify(current);
  let marks = new Uint32Array((length >> 5) + 64);
  let firstMark = new Uint32Array((length >> 8) + 16);
  let ids = new Uint32Array((length >> 8) + 16);
  const oddOffsets: number[] = [];
  const cuts: Cut[] = [{ start: 0, row: 0, lineBreaks: 0, lineStart: 0, delimiters: current }];
  let cutStart = 0;
  let row = 0;
  let mark = 0;
  let lineBreaks = 0;
  let lineStart = 0;
  let terminated = true;
  let at = 0;

  while (at < length) {
    // Between segments: spacing, and before the first ISA whatever stands there.
    let byte = bytes[at] as number;
    while (at < outside || byte === 10 || byte === 13 || byte === 32 || byte === 9) {
      if (byte === 10 || byte === 13) {
        if (byte === 13 || at === 0 || bytes[at - 1] !== 13) lineBreaks++;
        lineStart = at + 1;
      }
      if (++at === length) break;
      byte = bytes[at] as number;
    }
    if (at === length) break;

    const start = at;
    const breaksBefore = lineBreaks;
    const lineBefore = lineStart;
    if (byte === 73 && startsInterchange(text, at)) {
      current = readDelimiters(text, at) ?? current;
      classify(current, classes);
    }
    if (row + 2 > ids.length) {
      ids = grow(ids, length / start);
      firstMark = grow(firstMark, length / start);
    }
    firstMark[row] = mark;
    if (mark + 3 > marks.length) marks = grow(marks, length / start);
    marks[mark++] = start;
    for (; at < length; at++) {
      const kind = classes[bytes[at] as number] as number;
      if (kind === 0) continue;
      if (kind === separator) {
        if (mark + 3 > marks.length) marks = grow(marks, length / at);
        marks[mark++] = at;
      } else if (kind === terminator) {
        break;
      } else if (kind === lineBreak) {
        if (bytes[at] === 13 || bytes[at - 1] !== 13) lineBreaks++;
        lineStart = at + 1;
      } else if (oddOffsets.length < mostOdd) {
        oddOffsets.push(at);
      }
    }
    let end = at;
    terminated = at < length;
    if (terminated) {
      const last = bytes[at] as number;
      if (last === 10 || last === 13) {
        if (last === 13 || bytes[at - 1] !== 13) lineBreaks++;
        // In a file of `\r\n` lines ended by `\n` the `\r` belongs to the line's end.
        else end--;
        lineStart = at + 1;
      }
      at++;
    } else {
      while (end > start && isSpacing(bytes[end - 1] as number)) end--;
    }
    marks[mark++] = end;
    const id = packBytes(bytes, start, marks[(firstMark[row] as number) + 1] as number);
    ids[row] = id;
    if (start > cutStart && opens.includes(id)) {
      cuts.push({
        start,
        row,
        lineBreaks: breaksBefore,
        lineStart: lineBefore,
        delimiters: current,
      });
      cutStart = start;
    }
    row++;
  }
  firstMark[row] = mark;
  cuts.push({ start: length, row, lineBreaks, lineStart, delimiters: current });
  const tokens = { text, marks, firstMark, ids, rows: row, odd: oddOffsets };
  return { tokens, cuts, terminated, guessed: !delimiters && outside < 0 };
}

const encoder = new TextEncoder();

/** One byte a UTF-16 unit; what is beyond U+00FF becomes 0xFF, so that it equals no delimiter. */
function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  if (encoder.encodeInto(text, bytes).read === text.length) return bytes;
  for (let i = 0; i < text.length; i++) {
    bytes[i] = Math.min(text.charCodeAt(i), 0xff);
  }
  return bytes;
}

function classify(delimiters: Delimiters, classes: Uint8Array = new Uint8Array(256)): Uint8Array {
  for (let byte = 0; byte < 256; byte++) classes[byte] = byte < 32 || byte > 126 ? odd : 0;
  classes[10] = lineBreak;
  classes[13] = lineBreak;
  for (const mark of [delimiters.component, delimiters.repetition ?? '']) {
    const byte = mark.charCodeAt(0);
    if (mark !== '' && byte !== 10 && byte !== 13) classes[byte] = 0;
  }
  classes[delimiters.element.charCodeAt(0)] = separator;
  classes[delimiters.segment.charCodeAt(0)] = terminator;
  return classes;
}

/** The offset of the first ISA that begins a word and divides as one; -1 where there is none. */
function findInterchange(text: string): number {
  for (let at = text.indexOf('ISA'); at >= 0; at = text.indexOf('ISA', at + 3)) {
    const before = at === 0 ? '' : text.charAt(at - 1);
    if (!/[A-Za-z0-9]/.test(before) && readDelimiters(text, at)) return at;
  }
  return -1;
}

function firstDelimiters(text: string, at: number): Delimiters {
  return readDelimiters(text, at) ?? guessDelimiters(text);
}

function packBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 3) return 0;
  let packed = 0;
  for (let i = start; i < end; i++) packed = (packed << 8) | upper(bytes[i] as number);
  return packed;
}

function upper(byte: number): number {
  return byte >= 97 && byte <= 122 ? byte - 32 : byte;
}

function isSpacing(byte: number): boolean {
  return byte === 10 || byte === 13 || byte === 32 || byte === 9;
}

/**
 * A longer copy of a full column. What the part of the text read so far took tells how much all of
 * it will take: `wholes` is how often that part goes into the text.
 */
function grow(column: Uint32Array, wholes: number): Uint32Array<ArrayBuffer> {
  const factor = Math.min(64, Math.max(1.1, wholes * 1.04));
  const longer = new Uint32Array(Math.ceil(column.length * factor) + 64);
  longer.set(column);
  return longer;
}
