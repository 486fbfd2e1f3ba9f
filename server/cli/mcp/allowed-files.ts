import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { AssistantError } from '../../assistant/tool';
import { decode } from '../input/text';

/** A larger file is for the command line, which reads in pieces. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Reads files of these folders alone: a link that leads out of them is followed before it is
 * decided. What a refusal says is the same whether there is such a file or not.
 */
export async function readAllowed(
  folders: readonly string[],
): Promise<(path: string) => Promise<string>> {
  const allowed = await Promise.all(folders.map((folder) => realpath(folder)));
  return async (path) => {
    const file = await findIn(allowed, path);
    if (file === undefined) {
      throw new AssistantError('This is not a file in an allowed folder.');
    }
    const { size } = await stat(file);
    if (size > maxBytes) throw new AssistantError('The file is larger than 64 MB.');
    let text = '';
    for await (const piece of decode(createReadStream(file))) text += piece.text;
    return text;
  };
}

/** The file of a path, which may be given from an allowed folder on. */
async function findIn(allowed: readonly string[], path: string): Promise<string | undefined> {
  for (const folder of allowed) {
    const file = await realpath(resolve(folder, path)).catch(() => undefined);
    if (file === undefined || !allowed.some((one) => isWithin(one, file))) continue;
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
  }
  return undefined;
}

function isWithin(folder: string, file: string): boolean {
  const from = relative(folder, file);
  return from !== '' && !from.startsWith('..') && !isAbsolute(from);
}
