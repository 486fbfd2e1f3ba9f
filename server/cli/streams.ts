import type { Readable, Writable } from 'node:stream';

/** The streams and environment of a command: those of the process, or a test's. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The script that threads run; without it, everything runs in this thread. */
  readonly worker?: string;
}

/** A stream that may be a terminal. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Writes, and waits if the reader is slower. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.write(text)) return;
  await new Promise<void>((resolve) => stream.once('drain', resolve));
}

/** What takes a line, such as a progress bar, off a terminal. */
export const cleared = '\r\u001b[2K';

/** Writes lines that a person is to read, in place of a progress bar if there is one. */
export async function tell(screen: Terminal, text: string): Promise<void> {
  if (text !== '') await write(screen, screen.isTTY ? `${cleared}${text}` : text);
}
