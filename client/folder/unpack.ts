import { Gunzip, unzipSync } from 'fflate';
import { nameInArchive } from '../../server/protocol/name-in-archive';

/** A file that was packed with others, or alone. */
export interface UnpackedFile {
  /** Its path within the archive, as `nameInArchive` returns it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What packed remittances may unpack to, as on the command line: remittances shrink to a tenth,
 * made-up ones to a hundredth. Deflate can reach a thousandth, which only a file that is meant to
 * fill the memory does.
 */
const maxRatio = 250;
/** Up to this many bytes may always be unpacked, and never more than `maxUnpacked`. */
const alwaysAllowed = 16_000_000;
const maxUnpacked = 200_000_000;
const maxEntries = 10_000;

/** Unpacks a gzip file. Throws if it is damaged, or unpacks to more than a remittance would. */
export function gunzipped(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let before = 0;
  const reader = new Gunzip((chunk) => {
    size += chunk.length;
    requireSensible(packed.length, size);
    chunks.push(chunk);
  });
  reader.onmember = () => {
    before = size;
  };
  // In pieces, so that little is unpacked before the limit is seen.
  const step = 65_536;
  for (let at = 0; at < packed.length; at += step) {
    reader.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  // The last four bytes say how much there is; the library takes a file that ends early as whole.
  const end = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (packed.length < 18 || end.getUint32(packed.length - 4, true) !== size - before)
    throw new Error('The file is damaged: it cannot be unpacked to its end.');
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Unpacks those files of a ZIP archive whose names are wanted; throws as `gunzipped` does. */
export function unzipped(
  packed: Uint8Array,
  isWanted: (name: string) => boolean,
): readonly UnpackedFile[] {
  let entries = 0;
  let size = 0;
  const files = unzipSync(packed, {
    filter({ name: stored, originalSize }) {
      const name = nameInArchive(stored);
      if (++entries > maxEntries) throw new Error('The archive holds too many files.');
      if (!isWanted(name) || isHidden(name)) return false;
      // Parts of an archive may overlap, so what counts is all of them together.
      size += originalSize;
      requireSensible(packed.length, size);
      return true;
    },
  });
  return Object.entries(files)
    .map(([stored, bytes]) => ({ name: nameInArchive(stored), bytes }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** macOS adds a hidden twin of every file in a folder of this name. */
function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
}

function requireSensible(packed: number, unpacked: number): void {
  if (unpacked <= Math.min(maxUnpacked, Math.max(alwaysAllowed, packed * maxRatio))) return;
  throw new Error('The file unpacks to more than a remittance would.');
}
