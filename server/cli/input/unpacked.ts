import type { Buffer } from 'node:buffer';
import { FileFault } from './file-fault';

/**
 * What packed remittances may unpack to. Remittances shrink to a tenth, made-up ones to a hundredth;
 * deflate can reach a thousandth, which only a file that is meant to fill a disk does.
 */
const maxRatio = 250;
/** Up to this many bytes may always be unpacked. */
const alwaysAllowed = 16_000_000;
const maxSize = 4_000_000_000;

/** Fails where `packed` bytes unpack to more than a remittance would. */
export function requireSensible(packed: number, unpacked: number): void {
  if (unpacked > maxSize) throw new FileFault('unpacks to more than 4 GB; unpack it first');
  if (unpacked <= Math.max(alwaysAllowed, packed * maxRatio)) return;
  throw new FileFault(`unpacks to more than ${maxRatio} times its size, which no remittance does`);
}

/** The same bytes; a fault of unpacking comes as one that may be shown. */
export async function* unpackedBytes(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    if (error instanceof FileFault || (error instanceof Error && 'syscall' in error)) throw error;
    throw new FileFault('is damaged: it cannot be unpacked to its end');
  }
}

/** The reason why a packed file is not written to. */
export function notWritable(): FileFault {
  return new FileFault('is packed, nothing written; unpack it first');
}
