import type { Streams } from '../streams';
import type { Operands } from '../verb';
import { extensionsInWords, isNamedAsRemittance } from './extensions';
import { fileType } from './file-type';
import { type FoundFiles, filesIn, filesMatching, isPattern } from './find-files';
import { gzipInput } from './gzip';
import { faultyInput, fileInput, type Input, standardInput } from './input';
import { statOf } from './stat-of';
import { zipInputs } from './zip';

/** The operands of every verb that reads remittances. */
export const paths: Operands = {
  usage: 'PATH...',
  summary:
    'PATH is a file, a folder with everything in it (files named *.835, *.era, *.remit, or *.rmt, ' +
    "also within .gz and .zip), or a pattern such as 'inbox/**/*.835'. Files packed with gzip or ZIP are " +
    "read as they are; archive.zip/NAME is one file of an archive. '-' reads standard input.",
  min: 1,
};

/** Is told how many more files are named than was known, as soon as this is known. */
export type OnFound = (files: number) => void;

/**
 * The remittances that paths name, in order; a path may name many remittances, so they come one at a
 * time. A path that names nothing becomes an input that cannot be read, so that it is reported like any
 * other.
 */
export async function* inputsOf(
  given: readonly string[],
  { stdin }: Pick<Streams, 'stdin'>,
): AsyncIterable<Input> {
  for await (const place of placesOf(given, stdin)) yield* inputsIn(place);
}

/**
 * Names that are the same remittances when they are given to `inputsOf`. A file that is named as a
 * remittance is not opened for that: it has one name here even if it is an archive.
 */
export async function* namesOf(
  given: readonly string[],
  { stdin }: Pick<Streams, 'stdin'>,
  onFound: OnFound,
): AsyncIterable<string> {
  onFound(given.length);
  for await (const place of placesOf(given, stdin, onFound)) {
    if (isFile(place) && isNamedAsRemittance(place.file)) yield place.file;
    else for await (const { name } of inputsIn(place)) yield name;
  }
}

/** A file whose content is not known yet. */
interface FoundFile {
  readonly file: string;
  /** False for pipes and devices, which can be read only once. */
  readonly isRegular: boolean;
  /** True for an archive that nobody asked for by its name: it may hold anything. */
  readonly mayBeEmpty?: boolean;
}

function isFile(place: FoundFile | Input): place is FoundFile {
  return 'isRegular' in place;
}

/** Where paths lead. This is the one place that knows what a path can be. */
async function* placesOf(
  given: readonly string[],
  stdin: Streams['stdin'],
  onFound: OnFound = () => {},
): AsyncIterable<FoundFile | Input> {
  for (const path of given) {
    if (path === '-') yield standardInput(stdin);
    else yield* placesAt(path, onFound);
  }
}

async function* placesAt(path: string, onFound: OnFound): AsyncIterable<FoundFile | Input> {
  const found = statOf(path);
  if (found?.isDirectory()) {
    const none = `no ${extensionsInWords} file in this folder`;
    yield* placesFound(path, await filesIn(path), none, onFound);
  } else if (found) {
    yield { file: path, isRegular: found.isFile() };
  } else if (isPattern(path)) {
    yield* placesFound(path, await filesMatching(path), 'no file matches this pattern', onFound);
  } else {
    // What follows the last archive in a path is a name within it.
    const member = path.split(/(?<=\.zip)[/\\]/i).at(-1) ?? '';
    const archive = path.slice(0, -member.length - 1);
    if (member !== '' && archive !== '') yield* zipInputs(archive, member);
    else yield fileInput(path);
  }
}

function* placesFound(
  path: string,
  { files, unreadable }: FoundFiles,
  none: string,
  onFound: OnFound,
): Iterable<FoundFile | Input> {
  onFound(files.length - 1);
  for (const folder of unreadable) yield faultyInput(folder, 'this folder cannot be read');
  if (files.length + unreadable.length === 0) yield faultyInput(path, none);
  // Where a folder has nothing but archives, one without a remittance is worth a word.
  const mayBeEmpty = files.some((file) => !isZip(file));
  for (const file of files) yield { file, isRegular: true, mayBeEmpty };
}

function isZip(file: string): boolean {
  return /\.zip$/i.test(file);
}

async function* inputsIn(place: FoundFile | Input): AsyncIterable<Input> {
  if (!isFile(place)) {
    yield place;
    return;
  }
  const { file, isRegular, mayBeEmpty = false } = place;
  const type = isRegular ? fileType(file) : 'plain';
  if (type === 'zip') yield* zipInputs(file, undefined, mayBeEmpty);
  else yield type === 'gzip' ? gzipInput(file) : fileInput(file);
}
