import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Row, RowKind } from './kind';

/** How many different values are remembered; more would take memory without end. */
const mostKnown = 100_000;

/**
 * Returns a function that replaces what identifies patients and claims by its HMAC-SHA-256 with a
 * secret salt, shortened to 128 bits. The same value always has the same hash, so rows still join.
 */
export function hashIdentities({ columns }: RowKind, salt: string): (row: Row) => Row {
  const key = utf8ToBytes(salt);
  const known = new Map<string, string>();
  const hashOf = (value: string) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const hash = bytesToHex(hmac(sha256, key, utf8ToBytes(value))).slice(0, 32);
    if (known.size < mostKnown) known.set(value, hash);
    return hash;
  };
  return (row) =>
    row.map((value, i) =>
      columns[i]?.identifies && typeof value === 'string' ? hashOf(value) : value,
    );
}
