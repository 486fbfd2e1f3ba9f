import { memoizeLast } from '../cache';
import type { Delimiters } from './delimiters';
import type { Frame } from './frame';

export const separator = 1;
export const terminator = 2;
export const lineBreak = 3;
export const odd = 4;

/** What each byte is; kept, since blocks that are read again one by one have the same delimiters. */
export const classesOf = memoizeLast((delimiters: Delimiters): Uint8Array => {
  const classes = new Uint8Array(256);
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
});

/** Whether a byte that is not spacing is the first one of a segment. */
export function begins(byte: number, classes: Uint8Array): boolean {
  const kind = classes[byte];
  return isLetterOrDigit(byte) || kind === separator || kind === terminator;
}

/** As `begins`, between segments that are framed: there, numbers and further terminators begin none. */
export function beginsFramed(byte: number, classes: Uint8Array, framed: Frame): boolean {
  if (classes[byte] === terminator) return false;
  return !(framed === 'numbers' && byte <= 57 && isLetterOrDigit(byte)) && begins(byte, classes);
}

function isLetterOrDigit(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}
