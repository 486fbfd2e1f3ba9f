import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs a bundle that is built next to the command's own, and returns what it exports. What few
 * command lines need does not slow down the start of the others.
 */
export async function loadBundle(name: string): Promise<Readonly<Record<string, unknown>>> {
  return await import(pathToFileURL(join(__dirname, name)).href);
}
