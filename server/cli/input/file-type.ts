import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { openingFlags } from './opening';

/** How the content of a file is packed, by its first bytes, whatever the file is called. */
export type FileType = 'plain' | 'gzip' | 'zip';

/** The type of a regular file: what is read of a pipe here would be gone. */
export function fileType(path: string): FileType {
  try {
    return typeOfBytes(headOf(path));
  } catch {
    // Whoever opens it later learns why it cannot be read.
    return 'plain';
  }
}

function headOf(path: string): Buffer {
  const file = openSync(path, openingFlags(path));
  try {
    const head = Buffer.allocUnsafe(4);
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

/** As `fileType`, for the first four bytes. */
export function typeOfBytes(bytes: Buffer): FileType {
  const head = bytes.toString('latin1', 0, 4);
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  return head === 'PK\u0003\u0004' || head === 'PK\u0005\u0006' ? 'zip' : 'plain';
}
