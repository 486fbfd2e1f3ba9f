import { Buffer } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Recall } from '../../stream/large-payments';
import { openingFlags } from './opening';
import { statOf } from './stat-of';
import { byteLength, decode, decodePiece, type Piece } from './text';

/** Where a text comes from. */
export interface Source {
  /** Its size in bytes, if it is known beforehand. */
  readonly size: number | undefined;
  /** The text, piece by piece. */
  read(onRead?: (bytes: number) => void): AsyncIterable<Piece>;
  /** Returns a part of the text that was read before; absent if nothing can be read twice. */
  readonly recall: Recall | undefined;
  close(): Promise<void>;
}

/** How many bytes are read from a file at once. */
const chunkSize = 1 << 18;

/** A file; opening and reading it fail with the error of the system. */
export async function openFile(name: string): Promise<Source> {
  const found = statOf(name);
  const flags = openingFlags(name, found);
  if (found?.isFile() && found.size <= chunkSize) return smallFile(name, flags);
  return largeFile(name, flags);
}

/**
 * A file that is read at once, which costs a third of reading it in turns. Nothing of it needs to be
 * read again: whoever has to, keeps it.
 */
function smallFile(name: string, flags: number): Source {
  const bytes = bytesOf(name, flags);
  return {
    size: bytes.length,
    async *read(onRead) {
      onRead?.(bytes.length);
      yield* decode([bytes]);
    },
    recall: undefined,
    close: async () => {},
  };
}

function bytesOf(name: string, flags: number): Buffer {
  const file = openSync(name, flags);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

async function largeFile(name: string, flags: number): Promise<Source> {
  const file = await open(name, flags);
  const { size } = await file.stat();
  /** Where each piece that was read begins, and the next one will, in UTF-16 units and in bytes. */
  const units = [0];
  const bytes = [0];
  const encodings: Piece['encoding'][] = [];
  return {
    size,
    async *read(onRead) {
      for await (const piece of decode(chunksOf(file, onRead))) {
        units.push((units.at(-1) as number) + piece.text.length);
        bytes.push((bytes.at(-1) as number) + byteLength(piece));
        encodings.push(piece.encoding);
        yield piece;
      }
    },
    recall(start, end) {
      let text = '';
      for (let i = units.findLastIndex((unit) => unit <= start); start < end; i++) {
        const [unit = 0, nextUnit = 0] = units.slice(i, i + 2);
        const [byte = 0, nextByte = 0] = bytes.slice(i, i + 2);
        const stop = Math.min(end, nextUnit);
        if (nextUnit - unit === nextByte - byte) {
          // One byte per unit, in ASCII or Latin-1.
          const from = byte + start - unit;
          text += bytesAt(file, from, from + stop - start).toString('latin1');
        } else {
          const piece = decodePiece(bytesAt(file, byte, nextByte), encodings[i] ?? 'utf8');
          text += piece.slice(start - unit, stop - unit);
        }
        start = stop;
      }
      return text;
    },
    close: () => file.close(),
  };
}

/** A stream, which can be read only once. */
export function streamSource(stream: AsyncIterable<Buffer>): Source {
  return {
    size: undefined,
    read: (onRead) => decode(counted(stream, onRead)),
    recall: undefined,
    close: async () => {},
  };
}

/** Text in memory. */
export function memorySource(pieces: readonly Piece[]): Source {
  return {
    size: undefined,
    async *read() {
      yield* pieces;
    },
    recall: undefined,
    close: async () => {},
  };
}

async function* chunksOf(file: FileHandle, onRead?: (bytes: number) => void) {
  const buffer = Buffer.allocUnsafe(chunkSize);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, chunkSize);
    if (bytesRead === 0) return;
    onRead?.(bytesRead);
    yield buffer.subarray(0, bytesRead);
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, onRead?: (bytes: number) => void) {
  for await (const chunk of chunks) {
    onRead?.(chunk.length);
    yield chunk;
  }
}

function bytesAt(file: FileHandle, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start);
  readSync(file.fd, bytes, 0, bytes.length, start);
  return bytes;
}
