import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { LargePayments, Packer, Recall } from '../../stream/large-payments';

/** How payments larger than memory are checked, if the text can be read again. */
export function largePayments(recall: Recall | undefined): LargePayments | undefined {
  return recall && { recall, packer: zlibPacker };
}

/** Packs to a fifth, as fast as zlib can. */
export const zlibPacker: Packer = {
  // A copy, because what zlib returns keeps at least 16 KB.
  pack: (text) => new Uint8Array(deflateRawSync(text, { level: 1 })),
  unpack: (bytes) => inflateRawSync(bytes).toString(),
};
