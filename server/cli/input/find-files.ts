import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import picomatch from 'picomatch';
import { extensions } from './extensions';

/** Files that were looked for, in the order of their names. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Folders that may hold more, but cannot be read. */
  readonly unreadable: readonly string[];
}

/** The remittances in a folder and the folders in it, by their extensions, and every archive. */
export function filesIn(folder: string): Promise<FoundFiles> {
  return find(folder, `**/*.{{${extensions.join(',')}}{,.gz},zip}`, { nocase: true });
}

/** Whether a path is a pattern for many files. */
export function isPattern(path: string): boolean {
  return picomatch.scan(withSlashes(path)).isGlob;
}

/** The files that match a pattern; not every shell expands patterns. */
export function filesMatching(pattern: string): Promise<FoundFiles> {
  const { base, glob } = picomatch.scan(withSlashes(pattern));
  return find(base || '.', glob, {});
}

/** The folder that a pattern begins with. */
export function patternBase(pattern: string): string {
  return picomatch.scan(withSlashes(pattern)).base || '.';
}

/** A path with the separator that patterns have on every system. */
function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

async function find(
  base: string,
  pattern: string,
  options: picomatch.PicomatchOptions,
): Promise<FoundFiles> {
  const matches = picomatch(pattern, options);
  const maxDepth = pattern.includes('**') ? Number.POSITIVE_INFINITY : pattern.split('/').length;
  const files: string[] = [];
  const unreadable: string[] = [];

  const visit = async (folder: string, inside: string, depth: number): Promise<void> => {
    for (const entry of await entriesOf(folder, unreadable)) {
      const path = join(folder, entry.name);
      const name = `${inside}${entry.name}`;
      if (isWalked(entry)) {
        if (depth < maxDepth) await visit(path, `${name}/`, depth + 1);
      } else if (matches(name) && (await isFile(path, entry))) {
        files.push(path);
      }
    }
  };

  await visit(base, '', 1);
  return { files, unreadable };
}

async function entriesOf(folder: string, unreadable: string[]): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') unreadable.push(folder);
    return [];
  }
}

/**
 * Hidden folders, `node_modules`, and links to folders are not walked: a payer's files do not arrive
 * there, and links may lead round in a circle.
 */
function isWalked(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

async function isFile(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
