import { Buffer, isUtf8 } from 'node:buffer';
import { FileFault } from './file-fault';
import type { Input } from './input';
import { encode } from './text';

/** A whole remittance as text, and the way back to its bytes. */
export interface WholeText {
  readonly text: string;
  /** Bytes of a text that is made of parts of this one and of ASCII. */
  toBytes(text: string): Buffer;
}

const mark = Buffer.from('\ufeff');

/**
 * Reads a whole input so that every part of the text has its own bytes again, whatever they are:
 * text that is not valid UTF-8 is read one character a byte. A byte order mark is left out, and
 * written before every text. Half a character of UTF-16 at the end is in no text: a `FileFault`.
 */
export async function wholeTextOf(input: Pick<Input, 'open'>): Promise<WholeText> {
  const source = await input.open();
  const chunks: Buffer[] = [];
  let wide: 'utf16le' | 'utf16be' | undefined;
  try {
    for await (const piece of source.read()) {
      if (piece.encoding === 'utf16le' || piece.encoding === 'utf16be') wide = piece.encoding;
      chunks.push(encode(piece));
    }
  } finally {
    await source.close();
  }
  const bytes = Buffer.concat(chunks);
  if (wide && bytes.length % 2 === 1) {
    throw new FileFault('is incomplete: it ends with half a character of UTF-16');
  }
  if (wide) return wideText(bytes, wide);
  const isMarked = bytes.subarray(0, mark.length).equals(mark);
  const plain = isMarked ? bytes.subarray(mark.length) : bytes;
  const encoding = isUtf8(plain) ? 'utf8' : 'latin1';
  return {
    text: plain.toString(encoding),
    toBytes: (text) =>
      Buffer.concat([isMarked ? mark : '', text].map((one) => from(one, encoding))),
  };
}

function from(text: string | Buffer, encoding: 'utf8' | 'latin1'): Buffer {
  return typeof text === 'string' ? Buffer.from(text, encoding) : text;
}

function wideText(bytes: Buffer, encoding: 'utf16le' | 'utf16be'): WholeText {
  const little = encoding === 'utf16be' ? Buffer.from(bytes).swap16() : bytes;
  const whole = little.toString('utf16le');
  const marked = whole.startsWith('\ufeff') ? ({ marked: true } as const) : {};
  const text = marked.marked ? whole.slice(1) : whole;
  return { text, toBytes: (part) => encode({ text: part, encoding, ...marked }) };
}
