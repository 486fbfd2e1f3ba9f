import { Buffer, isUtf8 } from 'node:buffer';

/** A part of a file's text, and what is needed to write it back unchanged. */
export interface Piece {
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1' | 'utf16le' | 'utf16be';
  /** Set on the first piece of a file that begins with a byte order mark, which the text leaves out. */
  readonly marked?: true;
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads bytes as UTF-8 and, from the first invalid byte on, as Latin-1, one character per byte. How
 * the bytes are divided into chunks makes no difference; a chunk may be reused afterwards.
 */
export async function* decode(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncIterable<Piece> {
  let encoding: Piece['encoding'] = 'utf8';
  let rest = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of withWholeHead(chunks)) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    rest = Buffer.alloc(0);
    if (!begun) encoding = wideEncoding(bytes) ?? encoding;
    if (isWide(encoding)) {
      const whole = bytes.length - (bytes.length % 2);
      rest = Buffer.from(bytes.subarray(whole));
      yield* wideText(bytes.subarray(0, whole), encoding, !begun);
      begun = true;
      continue;
    }
    if (!begun) {
      if (bytes.length < mark.length && mark.subarray(0, bytes.length).equals(bytes)) {
        rest = Buffer.from(bytes);
        continue;
      }
      begun = true;
      if (bytes.subarray(0, mark.length).equals(mark)) {
        yield { text: '', encoding, marked: true };
        bytes = bytes.subarray(mark.length);
      }
    }
    if (encoding === 'utf8') {
      const whole = bytes.length - unfinishedBytes(bytes);
      const valid = validLength(bytes.subarray(0, whole));
      yield { text: bytes.toString('utf8', 0, valid), encoding };
      if (valid < whole) encoding = 'latin1';
      else rest = Buffer.from(bytes.subarray(whole));
      bytes = bytes.subarray(valid < whole ? valid : bytes.length);
    }
    if (bytes.length > 0) yield { text: bytes.toString('latin1'), encoding: 'latin1' };
  }
  if (rest.length > 0) yield { text: rest.toString('latin1'), encoding: 'latin1' };
}

/** How many bytes a piece has in its file. */
export function byteLength({ text, encoding, marked }: Piece): number {
  if (isWide(encoding)) return text.length * 2 + (marked ? 2 : 0);
  return Buffer.byteLength(text, encoding) + (marked ? 3 : 0);
}

/** The text of a piece's bytes, without a byte order mark. */
export function decodePiece(bytes: Buffer, encoding: Piece['encoding']): string {
  if (!isWide(encoding)) return bytes.toString(encoding);
  return (encoding === 'utf16be' ? bytes.swap16() : bytes).toString('utf16le');
}

/** The same bytes, those that tell the encoding in one chunk. */
async function* withWholeHead(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncIterable<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < headLength) continue;
    yield head;
    head = undefined;
  }
  if (head && head.length > 0) yield head;
}

/** As many bytes as `wideEncoding` looks at. */
const headLength = 6;

type WideEncoding = 'utf16le' | 'utf16be';

function isWide(encoding: Piece['encoding']): encoding is WideEncoding {
  return encoding === 'utf16le' || encoding === 'utf16be';
}

/** The kind of UTF-16 that a file begins with: by its mark, or by an ISA with a zero in each pair. */
function wideEncoding(bytes: Buffer): WideEncoding | undefined {
  const head = bytes.subarray(0, 6).toString('latin1');
  if (/^(?:\u00ff\u00fe|I\0S\0A\0)/.test(head)) return 'utf16le';
  return /^(?:\u00fe\u00ff|\0I\0S\0A)/.test(head) ? 'utf16be' : undefined;
}

function* wideText(bytes: Buffer, encoding: WideEncoding, first: boolean): Iterable<Piece> {
  const little = encoding === 'utf16be' ? Buffer.from(bytes).swap16() : bytes;
  const text = little.toString('utf16le');
  if (first && text.startsWith('\ufeff')) yield { text: text.slice(1), encoding, marked: true };
  else yield { text, encoding };
}

/** The bytes of a piece. */
export function encode({ text, encoding, marked }: Piece): Buffer {
  if (isWide(encoding)) {
    const bytes = Buffer.from(marked ? `\ufeff${text}` : text, 'utf16le');
    return encoding === 'utf16be' ? bytes.swap16() : bytes;
  }
  const bytes = Buffer.from(text, encoding);
  return marked ? Buffer.concat([mark, bytes]) : bytes;
}

/** How many bytes at the end begin a character that is not complete. */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return wanted > back ? back : 0;
  }
  return 0;
}

/** How many bytes from the start are valid UTF-8. */
function validLength(bytes: Buffer): number {
  if (isUtf8(bytes)) return bytes.length;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, middle - unfinishedBytes(part)))) good = middle;
    else bad = middle;
  }
  return good - unfinishedBytes(bytes.subarray(0, good));
}
