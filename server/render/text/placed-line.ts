/** A line of a page in text, and the segment of the file that its row is about. */
export interface PlacedLine {
  readonly text: string;
  readonly segment?: number | undefined;
}

/** The lines of a row, all of them about its segment. */
export function rowLines(lines: readonly string[], segment?: number): readonly PlacedLine[] {
  return lines.map((text) => ({ text, segment }));
}
