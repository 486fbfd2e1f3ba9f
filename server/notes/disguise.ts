import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Disguise } from './anchor';

/**
 * How a sidecar holds claim numbers: as they are or, with a salt, as a salted SHA-256, so that the
 * sidecar alone does not say which claims it is about. Hashes are kept, because the same numbers
 * are asked for many times.
 */
export function disguiseOf(salt: string | undefined): Disguise {
  if (salt === undefined) return (number) => number;
  const known = new Map<string, string>();
  return (number) => {
    let hash = known.get(number);
    if (hash === undefined) {
      hash = `hash:${bytesToHex(sha256(utf8ToBytes(salt + number))).slice(0, 32)}`;
      known.set(number, hash);
    }
    return hash;
  };
}
