import { isAbsolute, relative, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** A file's name as a URI reference, relative to the folder that the command runs in if it is there. */
export function uriOf(name: string): string {
  if (name === '-') return 'stdin';
  const path = isAbsolute(name) ? relative(process.cwd(), name) : name;
  if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(name).href;
  return path.split(sep).join('/').split('/').map(encodeURIComponent).join('/');
}
