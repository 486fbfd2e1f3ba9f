import { cleared, type Terminal } from '../streams';
import { atEnd } from './at-end';

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
  if ((total ?? minSize) < minSize) return { add: () => {}, clear: () => {} };
  const line = createLine(screen);
  let read = 0;
  return {
    add(bytes) {
      read += bytes;
      if (read < minSize / 10) return;
      line.show(() => `${total === undefined ? megabytes(read) : bar(read, total)}  ${name}`);
    },
    clear: line.clear,
  };
}

/** Shows how many of many files were read. */
export interface FileProgress extends Progress {
  /** Counts files that are to be read. */
  found(files: number): void;
  /** Counts files that were read. */
  add(files: number): void;
}

/** Fewer files are done before anyone has read how many there are. */
const minFiles = 100;

/** How many of the files that were found so far are done; on terminals alone. */
export function showFileProgress(screen: Terminal): FileProgress {
  const line = createLine(screen);
  let all = 0;
  let done = 0;
  return {
    found(files) {
      all += files;
    },
    add(files) {
      done += files;
      // An archive counts as one file until its own files are read.
      all = Math.max(all, done);
      if (all >= minFiles) line.show(() => `${counted(done)} of ${counted(all)} files`);
    },
    clear: line.clear,
  };
}

interface Line {
  /** Draws the line, unless it was drawn just now. */
  show(text: () => string): void;
  clear(): void;
}

/** A line of the screen that is drawn over, and that is gone if a signal ends the process. */
function createLine(screen: Terminal): Line {
  if (!screen.isTTY) return { show: () => {}, clear: () => {} };
  let drawn = 0;
  let takeBack: (() => void) | undefined;
  return {
    show(text) {
      const now = Date.now();
      if (now - drawn < pause) return;
      drawn = now;
      takeBack ??= atEnd(() => screen.write(cleared));
      screen.write(`${cleared}${text().slice(0, (screen.columns || 80) - 1)}`);
    },
    clear() {
      if (takeBack) screen.write(cleared);
      takeBack?.();
      takeBack = undefined;
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
  return `${counted(Math.round(bytes / 1_000_000))} MB`;
}

function counted(count: number): string {
  return count.toLocaleString('en-US');
}
