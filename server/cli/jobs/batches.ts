import { namesOf, type OnFound } from '../input/paths';
import { statOf } from '../input/stat-of';
import type { Streams } from '../streams';

/** Some inputs by their names. */
export interface Batch {
  readonly names: readonly string[];
  readonly bytes: number;
}

/** A batch ends with the file that reaches one of these. */
const maxFiles = 32;
const maxBytes = 8_000_000;

/** The names of all inputs that paths name, in order, some at a time; standard input by itself. */
export async function* batchesOf(
  given: readonly string[],
  streams: Streams,
  onFound: OnFound,
): AsyncIterable<Batch> {
  let names: string[] = [];
  let bytes = 0;
  const take = () => {
    const batch = { names, bytes };
    names = [];
    bytes = 0;
    return batch;
  };
  for await (const name of namesOf(given, streams, onFound)) {
    // What is not a file, such as a part of an archive, has no size.
    const size = statOf(name)?.size ?? 0;
    const isAlone = name === '-' || size > maxBytes;
    if (isAlone && names.length > 0) yield take();
    names.push(name);
    bytes += size;
    if (isAlone || names.length >= maxFiles || bytes >= maxBytes) yield take();
  }
  if (names.length > 0) yield take();
}
