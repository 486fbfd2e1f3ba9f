import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Disguise } from './anchor';

/**
 * How claim numbers stand in a sidecar: as they are or, with a salt, as a salted SHA-256, so that
 * the sidecar alone tells no one which claims it speaks of. Told numbers are remembered, because
 * the same ones are asked for again and again.
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
