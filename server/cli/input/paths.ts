import { stat } from 'node:fs/promises';
import type { Streams } from '../streams';
import type { Operands } from '../verb';
import { extensionsInWords } from './extensions';
import { fileType } from './file-type';
import { type FoundFiles, filesIn, filesMatching, isPattern } from './find-files';
import { gzipInput } from './gzip';
import { faultyInput, fileInput, type Input, standardInput } from './input';
import { zipInputs } from './zip';

/** The operands of every verb that reads remittances. */
export const paths: Operands = {
  usage: 'PATH...',
  summary:
    'PATH is a file, a folder with everything in it (files named *.835, *.era, *.remit, or *.rmt, ' +
    "plain or with .gz), or a pattern such as 'inbox/**/*.835'. Files packed with gzip or ZIP are " +
    "read as they are; archive.zip/NAME is one file of an archive. '-' reads standard input.",
  min: 1,
};

/** Is told how many more files are named than was known, as soon as this is known. */
export type OnFound = (files: number) => void;

/**
 * The remittances that paths name, in order. This is the one place that knows what a path can be; a
 * path may name many remittances, so they come one at a time. A path that names nothing becomes an
 * input that cannot be read, so that it is reported like any other.
 */
export async function* inputsOf(
  given: readonly string[],
  { stdin }: Pick<Streams, 'stdin'>,
  onFound: OnFound = () => {},
): AsyncIterable<Input> {
  onFound(given.length);
  for (const path of given) {
    if (path === '-') yield standardInput(stdin);
    else yield* inputsAt(path, onFound);
  }
}

async function* inputsAt(path: string, onFound: OnFound): AsyncIterable<Input> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const none = `no ${extensionsInWords} file in this folder`;
    yield* inputsFound(path, await filesIn(path), none, onFound);
  } else if (found) {
    yield* inputsInFile(path);
  } else if (isPattern(path)) {
    yield* inputsFound(path, await filesMatching(path), 'no file matches this pattern', onFound);
  } else {
    // What follows the last archive in a path is a name within it.
    const member = path.split(/(?<=\.zip)[/\\]/i).at(-1) ?? '';
    const archive = path.slice(0, -member.length - 1);
    if (member !== '' && archive !== '') yield* zipInputs(archive, member);
    else yield fileInput(path);
  }
}

async function* inputsFound(
  path: string,
  { files, unreadable }: FoundFiles,
  none: string,
  onFound: OnFound,
): AsyncIterable<Input> {
  onFound(files.length - 1);
  for (const folder of unreadable) yield faultyInput(folder, 'this folder cannot be read');
  if (files.length + unreadable.length === 0) yield faultyInput(path, none);
  for (const file of files) yield* inputsInFile(file);
}

async function* inputsInFile(file: string): AsyncIterable<Input> {
  const type = await fileType(file);
  if (type === 'zip') yield* zipInputs(file);
  else yield type === 'gzip' ? gzipInput(file) : fileInput(file);
}
