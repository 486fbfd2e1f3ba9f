import type { Delimiters } from './delimiters';
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
 * Returns a function that is asked about line breaks of a text in their order: whether the line after
 * the one at `at` begins with a known segment ID and the separator. Then a segment without a terminator
 * ends at the break; not at the `\r` of a `\r\n` whose `\n` is the terminator, nor where spaces are.
 * There may be a line break at every character, so each is looked at once.
 */
export function lostTerminatorsIn(text: string): (at: number, delimiters: Delimiters) => boolean {
  /** Where the spacing ends that was looked at last, and whether a known segment begins there. */
  let start = 0;
  let begins = false;
  return (at, { element: separator, segment: terminator }) => {
    if (start <= at) {
      start = at + 1;
      while (isSpacing(text.charCodeAt(start))) start++;
      begins = beginsKnown(text, start, separator);
    }
    if (!begins || terminator === ' ' || terminator === '\t') return false;
    return text.charAt(at + 1) !== terminator;
  };
}

function beginsKnown(text: string, start: number, separator: string): boolean {
  const end = text.charAt(start + 2) === separator ? start + 2 : start + 3;
  if (text.charAt(end) !== separator) return false;
  const id = text.slice(start, end);
  return id === id.toUpperCase() && known.has(packId(id));
}

function isSpacing(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 32 || unit === 9;
}
