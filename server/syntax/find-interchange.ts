import { areTorn, type Delimiters, guessDelimiters, readDelimiters } from './delimiters';
import { startsInterchange, startsWholeIsa } from './isa';

/** What is shorter before the next ISA is not one, unless it has all elements. */
const shortestIsa = 105;

/** The offset of the first ISA that begins a word and divides as one; -1 if there is none. */
export function findInterchange(text: string): number {
  for (let at = text.indexOf('ISA'); at >= 0; at = text.indexOf('ISA', at + 3)) {
    if (!startsInterchange(text, at) || isInsideWord(text, at) || isInDump(text, at)) continue;
    // Words about an ISA are not one: the real one follows before the first is complete.
    const separator = text.charAt(at + 3);
    const head = text.slice(at, at + shortestIsa);
    const next = head.indexOf(`\nISA${separator}`);
    if (next < 0 || head.slice(0, next).split(separator).length > 16) return at;
  }
  return -1;
}

/** How long text may be that is between two interchanges and ends where the second begins. */
const longestWords = 200;

/**
 * Returns a function that is asked about offsets of a text in their order: where an ISA of any
 * separator begins after words that are not a segment, such as a trailer of a transfer or the number of
 * a line; -1 if none does.
 */
export function isasAfterWordsIn(text: string): (at: number, delimiters: Delimiters) => number {
  let isa = -1;
  return (at, delimiters) => {
    if (isa < at) isa = wholeIsaFrom(text, at);
    if (isa === at || isa - at > longestWords || areTorn(delimiters)) return -1;
    const words = text.slice(at, isa);
    return words.includes(delimiters.element) || words.includes(delimiters.segment) ? -1 : isa;
  };
}

function wholeIsaFrom(text: string, from: number): number {
  let at = text.indexOf('ISA', from);
  while (at >= 0 && !startsWholeIsa(text, at)) at = text.indexOf('ISA', at + 3);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Whether an ISA is in the column of characters of a hex dump. */
function isInDump(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 100), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^[0-9a-f]{4,16}:? {1,3}(?:[0-9a-f]{2} ?){4}/i.test(line);
}

/** How far the start of a line is looked for. */
const longestNumber = 20;

/**
 * Whether what is before an offset belongs to it: letters or digits, but not the number of a line or
 * of a segment: formatting puts what follows a terminator on a line of its own.
 */
function isInsideWord(text: string, at: number): boolean {
  if (!/[A-Za-z0-9]/.test(text.charAt(at - 1))) return false;
  const before = text.slice(Math.max(0, at - longestNumber), at);
  const line = Math.max(...['\n', '\r', '~'].map((mark) => before.lastIndexOf(mark))) + 1;
  return (line === 0 && before.length < at) || /[A-Za-z]/.test(before.slice(line));
}

/** The delimiters of a text whose first ISA is at an offset. */
export function firstDelimiters(text: string, at: number): Delimiters {
  return readDelimiters(text, at) ?? guessDelimiters(text);
}
