import type { Delimiters } from './delimiters';
import { startsWholeIsa } from './isa';
import { packId } from './pack-id';

/**
 * Segment ids of the health-care transactions. A line that begins with one of these and a separator
 * begins a segment, even where the terminator before it was lost.
 */
const known: ReadonlySet<number> = new Set(
  (
    'ISA TA1 GS ST BHT BPR TRN CUR REF DTM DTP N1 N2 N3 N4 PER RDM LX TS2 TS3 CLP CAS NM1 MIA MOA ' +
    'AMT QTY SVC LQ PLB SE GE IEA HL SBR PAT CLM DMG HI SV1 SV2 SV3 STC EQ EB'
  )
    .split(' ')
    .map(packId),
);

/**
 * What follows the separator after an ID in which names end as well: a line that is torn within JOSE,
 * GEORGE, LUCAS, or COOPER, or before the first name MIA, goes on with what looks like one.
 */
const after: ReadonlyMap<string, RegExp> = new Map([
  ...['ST', 'SE', 'GE', 'LX', 'HL', 'EQ', 'EB', 'MIA', 'PAT'].map((id) => [id, /\d/y] as const),
  ...['CAS', 'PER'].map((id) => [id, /[A-Z]{2}(?![A-Za-z])/y] as const),
]);

/**
 * Returns a function that is asked about line breaks of a text in their order: whether the line after
 * the one at `at` begins with a known segment ID and the separator, or with an ISA of any separator.
 * Then a segment without a terminator ends at the break; not where the terminator is a `\n` that follows
 * the `\r`, if need be after spaces, nor where it is a space. There may be a line break at every
 * character, so each is looked at once.
 */
export function lostTerminatorsIn(text: string): (at: number, delimiters: Delimiters) => boolean {
  /** Where the spacing ends that was looked at last, and whether a known segment begins there. */
  let start = 0;
  let begins = false;
  /** Where the last terminator is that the spacing holds. */
  let last = -1;
  return (at, { element: separator, segment: terminator }) => {
    if (start <= at) {
      start = at + 1;
      for (; isSpacing(text.charCodeAt(start)); start++) {
        if (text.charAt(start) === terminator) last = start;
      }
      begins = beginsKnownSegment(text, start, separator);
    }
    return begins && last <= at && terminator !== ' ' && terminator !== '\t';
  };
}

/** Whether a known segment ID and the separator are at an offset. */
export function beginsKnownSegment(text: string, start: number, separator: string): boolean {
  const end = text.charAt(start + 2) === separator ? start + 2 : start + 3;
  if (text.charAt(end) !== separator) return startsWholeIsa(text, start);
  const id = text.slice(start, end);
  if (id !== id.toUpperCase() || !known.has(packId(id))) return false;
  const rest = after.get(id);
  if (!rest) return true;
  rest.lastIndex = end + 1;
  return rest.test(text);
}

/** Whether a UTF-16 unit is a space, a tab, of a line break, or a byte order mark. */
export function isSpacing(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 32 || unit === 9 || unit === 0xfeff;
}
