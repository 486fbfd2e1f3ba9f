import type { Delimiters } from './delimiters';
import { beginsKnownSegment, isSpacing } from './lost-terminator';

/** A footer and the header after it are no longer, and none of their lines is. */
const longestPageText = 2_000;
const longestLine = 200;

/** What shows that a line is of a printed page: a page number, a rule, a date, the address of a page. */
const marks: readonly RegExp[] = [
  /\bpage\b\W{0,5}\d/i,
  /^\W?\d{1,5} {0,5}(?:of|\/) {0,5}\d{1,5}\W?$/i,
  /^- {0,5}\d{1,5} {0,5}-$/,
  /^(?:-{5,}|={5,}|_{5,})$/,
  /\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)\b/,
  /\bhttps?:\/\//i,
];

const number = /^\d{1,5}$/;

/** Whether a text that is known to be between segments is of a printed page. */
export function isPageText(text: string): boolean {
  return number.test(text) || hasMark(text);
}

function hasMark(text: string): boolean {
  if (text.includes('\f')) return true;
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return lines.some((line) => marks.some((mark) => mark.test(line)));
}

/**
 * Where the header or footer of a page ends that begins at an offset: whole lines without separators,
 * up to the end of the text or to a line that begins with a known segment. `undefined` for other text.
 */
export function endOfPageText(
  text: string,
  from: number,
  { element, segment }: Delimiters,
): number | undefined {
  let at = from;
  let end = from;
  while (at - from <= longestPageText) {
    for (; isSpacing(text.charCodeAt(at)) || text.charAt(at) === '\f'; at++) {
      if (text.charAt(at) === '\f') end = at + 1;
    }
    if (at >= text.length || beginsKnownSegment(text, at, element)) {
      const found = text.slice(from, end);
      // A number alone may be the rest of a value, but not far from the margin.
      const isNumber = number.test(found) && text.slice(Math.max(0, from - 5), from).trim() === '';
      return isNumber || hasMark(found) ? end : undefined;
    }
    const line = text.slice(at, at + longestLine + 1);
    const length = line.search(/[\r\n]|$/);
    const own = line.slice(0, length);
    if (length > longestLine || own.includes(element) || own.includes(segment)) return undefined;
    end = at + own.trimEnd().length;
    at += length;
  }
  return undefined;
}
