import { FileSystemError } from 'vscode';

/** Why a file is not read, in a sentence: no text of the file, and no path. */
export function whyUnread(error: unknown): string {
  if (!(error instanceof Error) || error instanceof FileSystemError) return 'It cannot be read.';
  // The library that unpacks numbers its errors.
  return 'code' in error ? 'It is damaged, or not an archive.' : error.message;
}

/** Why a file that is named as a remittance is not one. */
export function whyNone(bytes: Uint8Array): string {
  return bytes.length === 0 ? 'It is empty.' : 'It holds no payment of a remittance (835).';
}
