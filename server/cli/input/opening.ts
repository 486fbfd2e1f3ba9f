import { constants, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { FileFault } from './file-fault';
import { statOf } from './stat-of';

/** Reading what only looks like a file, such as `/proc/kmsg`, then fails where it would wait. */
const withoutWaiting = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * How a path is opened for reading, so that nothing waits forever: as a file, or as what a shell passes
 * on by a path, such as `/dev/stdin` and `<(…)`.
 *
 * @param found what the system knows of the path, if it was asked already.
 * @throws if there is something else: opening a pipe waits for its writer, and a device may have no end.
 */
export function openingFlags(path: string, found: Stats | undefined = statOf(path)): number {
  if (isFromShell(path)) return constants.O_RDONLY;
  if (found) requireFile(found);
  return withoutWaiting;
}

/** Fails for a folder, a pipe, a socket, and a device. */
export function requireFile(found: Stats): void {
  if (found.isDirectory()) throw new FileFault('a folder, not a file');
  if (!found.isFile()) throw new FileFault(noFile);
}

/** Why a path is not read that leads to something other than a file or a folder. */
export const noFile = 'a pipe, socket, or device, not a file';

/** The text of a whole file in UTF-8. */
export async function readText(path: string): Promise<string> {
  return readFile(path, { encoding: 'utf8', flag: openingFlags(path) });
}

function isFromShell(path: string): boolean {
  return /^\/(?:dev\/stdin|(?:dev|proc\/self)\/fd\/\d+)$/.test(path);
}
