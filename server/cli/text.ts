import { Buffer, isUtf8 } from 'node:buffer';

/** A file's text, and what is needed to write it as it was. */
export interface FileText {
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1';
  /** True where the file begins with a byte order mark; the text does not. */
  readonly marked: boolean;
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Reads bytes as UTF-8 and, where they are none, as Latin-1: one character a byte. */
export function decode(bytes: Buffer): FileText {
  const marked = bytes.subarray(0, 3).equals(mark);
  const body = marked ? bytes.subarray(3) : bytes;
  const encoding = isUtf8(body) ? 'utf8' : 'latin1';
  return { text: body.toString(encoding), encoding, marked };
}

export function encode({ text, encoding, marked }: FileText): Buffer {
  const body = Buffer.from(text, encoding);
  return marked ? Buffer.concat([mark, body]) : body;
}
