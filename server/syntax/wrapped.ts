/** How far a text is looked at for lines of one length. */
export const wrappedLook = 1_100;

/** Records longer than this are not wrapped lines. */
const longestLine = 256;

/**
 * The column at which the text from `at` on is wrapped: its first four lines have one length and
 * are ended by line breaks alone. `undefined` if they differ, as lines of one segment each do.
 */
export function wrappedColumn(text: string, at: number): number | undefined {
  const head = text.slice(at, at + wrappedLook);
  const lines = head.split(/\r\n|\r|\n/, 5);
  const [first = ''] = lines;
  const { length } = first;
  if (lines.length < 5 || length < 20 || length > longestLine) return undefined;
  return lines.slice(0, 4).every((line) => line.length === length) ? length : undefined;
}

/** The line breaks that a text is wrapped by: all but those at its end, counted from its start. */
export function tearingBreaks(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[\r\n]+/g)]
    .map(({ index, 0: breaks }) => ({ start: index, end: index + breaks.length }))
    .filter(({ end }) => end < text.length);
}

/** A text without its line breaks. */
export function unwrapped(text: string): string {
  return text.replace(/[\r\n]+/g, '');
}
