import { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';

/** How the content of a file is packed, by its first bytes, whatever the file is called. */
export type FileType = 'plain' | 'gzip' | 'zip';

export async function fileType(path: string): Promise<FileType> {
  const file = await open(path).catch(() => undefined);
  // Whoever opens it later learns why it cannot be opened.
  if (!file) return 'plain';
  try {
    // What was read of a pipe would be gone.
    if (!(await file.stat()).isFile()) return 'plain';
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return typeOfBytes(buffer.subarray(0, bytesRead));
  } catch {
    return 'plain';
  } finally {
    await file.close();
  }
}

/** As `fileType`, for the first four bytes. */
export function typeOfBytes(bytes: Buffer): FileType {
  const head = bytes.toString('latin1', 0, 4);
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  return head === 'PK\u0003\u0004' || head === 'PK\u0005\u0006' ? 'zip' : 'plain';
}
