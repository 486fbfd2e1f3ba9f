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
 * Whether the line after a break at `at` begins with a known segment ID and the separator. Then a
 * segment without a terminator ends at the break.
 */
export function startsSegmentAfter(text: string, at: number, separator: string): boolean {
  let start = at + 1;
  while (start < text.length && ' \t\r\n'.includes(text.charAt(start))) start++;
  const end = text.indexOf(separator, start);
  if (end < start + 2 || end > start + 3) return false;
  const id = text.slice(start, end);
  return id === id.toUpperCase() && known.has(packId(id));
}
