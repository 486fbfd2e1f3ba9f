/** The samples as people may change them. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './install.mjs';

/**
 * Copies the samples into the git-ignored cache: whoever tries an edit, a fix, or a note leaves the
 * repository as it is. The copy is a new one each time.
 *
 * @returns the folder of the copy.
 */
export function copySamples(folder = join(cache, 'samples')) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'test', 'samples'), folder, { recursive: true });
  return folder;
}
