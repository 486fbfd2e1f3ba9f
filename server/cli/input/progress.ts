import type { Terminal } from '../streams';

/** Shows how much of a large file was read. */
export interface Progress {
  /** Counts bytes that were read. */
  add(bytes: number): void;
  /** Takes the bar off the screen, so that something else can be written. */
  clear(): void;
}

/** Smaller files are done before anyone has read a bar; in bytes. */
const minSize = 20_000_000;
/** The shortest time between two drawings, in milliseconds. */
const pause = 100;
const width = 30;

/** A bar for a file of `total` bytes, `undefined` if its size is not known; on terminals alone. */
export function showProgress(screen: Terminal, name: string, total: number | undefined): Progress {
  let read = 0;
  let drawn = 0;
  let visible = false;
  if (!screen.isTTY || (total ?? minSize) < minSize) {
    return { add: () => {}, clear: () => {} };
  }
  return {
    add(bytes) {
      read += bytes;
      const now = Date.now();
      if (now - drawn < pause || read < minSize / 10) return;
      drawn = now;
      visible = true;
      const line = total === undefined ? megabytes(read) : bar(read, total);
      screen.write(`\r\u001b[2K${`${line}  ${name}`.slice(0, (screen.columns ?? 80) - 1)}`);
    },
    clear() {
      if (visible) screen.write('\r\u001b[2K');
      visible = false;
    },
  };
}

function bar(read: number, total: number): string {
  const part = Math.min(1, read / total);
  const done = Math.round(part * width);
  const percent = String(Math.floor(part * 100)).padStart(3);
  return `[${'#'.repeat(done)}${'-'.repeat(width - done)}] ${percent}% of ${megabytes(total)}`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000).toLocaleString('en-US')} MB`;
}
