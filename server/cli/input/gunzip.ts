import type { Buffer } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { requireSensible, unpackedBytes } from './unpacked';

/** Unpacks a stream that is compressed with gzip; `onRead` counts its own bytes. */
export function gunzipped(
  chunks: AsyncIterable<Buffer>,
  onRead?: (bytes: number) => void,
): AsyncIterable<Buffer> {
  let packed = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length;
      onRead?.(chunk.length);
      yield chunk;
    }
  };
  const gunzip = createGunzip();
  pipeline(Readable.from(counted()), gunzip, () => {});
  return unpackedBytes(limited(gunzip, () => packed));
}

async function* limited(chunks: AsyncIterable<Buffer>, packed: () => number) {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    requireSensible(packed(), unpacked);
    yield chunk;
  }
}
