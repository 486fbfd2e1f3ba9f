import { stat } from 'node:fs/promises';
import { inputsOf } from '../input/paths';
import type { Streams } from '../streams';

/** A batch ends with the file that reaches one of these. */
const maxFiles = 32;
const maxBytes = 8_000_000;

/** The names of all inputs that paths name, in order, some at a time; standard input by itself. */
export async function* batchesOf(
  given: readonly string[],
  streams: Streams,
): AsyncIterable<readonly string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for await (const { name } of inputsOf(given, streams)) {
    if (name === '-' && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(name);
    bytes += await sizeOf(name);
    if (name !== '-' && batch.length < maxFiles && bytes < maxBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** The size of a file; zero for what is not one, such as a part of an archive. */
async function sizeOf(name: string): Promise<number> {
  const found = await stat(name).catch(() => undefined);
  return found?.size ?? 0;
}
