/** How far a text is looked at for short lines of one length. */
export const shortLook = 1_100;

/** How far a text is looked at for lines of one length, whatever that is. */
export const wrappedLook = 4_200;

/** Several records up to this long show a column; longer ones do if they are as long as records often are. */
const longestShort = 256;

const usualColumns: readonly number[] = [512, 998, 1_000, 1_024, 2_000, 2_048, 4_000, 4_096];

/**
 * The column at which the text from `at` on is wrapped: its first four lines have one length and
 * are ended by line breaks alone. `undefined` if they differ, as lines of one segment each do.
 */
export function wrappedColumn(text: string, at: number): number | undefined {
  const lines = text.slice(at, at + shortLook).split(/\r\n|\r|\n/, 5);
  const [{ length } = ''] = lines;
  if (length > longestShort) return wideColumn(text, at);
  if (lines.length < 5 || length < 20) return undefined;
  return lines.slice(0, 4).every((line) => line.length === length) ? length : undefined;
}

/** A usual column at which the first line ends, if all lines that can be seen are as long. */
function wideColumn(text: string, at: number): number | undefined {
  const column = usualColumns.find((one) => /[\r\n]/.test(text.charAt(at + one)));
  if (column === undefined) return undefined;
  const lines = text
    .slice(at, at + wrappedLook)
    .trimEnd()
    .split(/\r\n|\r|\n/);
  const last = lines.pop() ?? '';
  // A text of one line may have this length by chance.
  if (lines.length === 0 || last.length > column) return undefined;
  return lines.every((line) => line.length === column) ? column : undefined;
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
