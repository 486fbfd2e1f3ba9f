import type { Streams } from './streams';
import { UsageError } from './usage-error';

/** Throws `UsageError` if a format that is not text would go to a terminal. */
export function requireTextForTerminal(format: string, { stdout }: Pick<Streams, 'stdout'>): void {
  if (stdout.isTTY && binaryFormats.includes(format)) {
    throw new UsageError(`${format} is not text for a terminal. Write it to a file: > FILE.`);
  }
}

const binaryFormats: readonly string[] = ['parquet', 'xlsx'];
