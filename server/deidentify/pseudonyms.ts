import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { npiFault } from '../remit/npi';

/** Replaces words and numbers, the same one always by the same other one of its shape. */
export interface Pseudonyms {
  /** A value with every run of letters and digits replaced; all other characters stay. */
  replace(value: string): string;
}

/** Attempts to find a replacement that is not in use yet; short words run out of them. */
const maxAttempts = 40;

/**
 * Pseudonyms made of a secret, which alone could tell what they were. `originals` are words that no
 * replacement may be equal to.
 */
export function pseudonymsOf(secret: Uint8Array, originals: ReadonlySet<string>): Pseudonyms {
  const known = new Map<string, string>();
  const used = new Set<string>();
  const replaceWord = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    let made = word;
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      made = shaped(word, hmac(sha256, secret, utf8ToBytes(`${attempt} ${word}`)));
      if (!used.has(made) && !originals.has(made)) break;
    }
    known.set(word, made);
    used.add(made);
    return made;
  };
  return { replace: (value) => value.replace(words, replaceWord) };
}

/**
 * Runs of letters and digits. Every character that is not ASCII may be one, but for the one that editors
 * put where bytes mean nothing.
 */
export const words = /[A-Za-z0-9\u0080-\ufffc]+/g;

/** True for a text that can tell something: it has a letter or a digit. */
export function hasWords(text: string): boolean {
  return text.search(words) >= 0;
}

/** A word of the same shape: letters for letters, digits for digits, an NPI for an NPI. */
function shaped(word: string, noise: Uint8Array): string {
  // Of every code unit: what is not UTF-8 need not be made of whole characters.
  const characters = word.split('').map((character, i) => {
    const random = (noise[i % noise.length] ?? 0) + i * (noise[(i + 7) % noise.length] ?? 0);
    if (/\d/.test(character)) {
      if (character === '0' && i === 0) return '0';
      // NPIs and originator numbers begin with a digit that has a meaning.
      if (i === 0 && /^\d{10}$/.test(word)) return character;
      return i === 0 ? String(1 + (random % 9)) : String(random % 10);
    }
    const isLower = /\p{Ll}/u.test(character);
    // A letter with an accent for another one, because a rule finds those.
    if (character > '\x7f') return String.fromCharCode((isLower ? 0xe0 : 0xc0) + (random % 23));
    return String.fromCharCode((isLower ? 97 : 65) + (random % 26));
  });
  const made = characters.join('');
  return /^[12]\d{9}$/.test(word) && npiFault(word) === undefined ? withCheckDigit(made) : made;
}

function withCheckDigit(number: string): string {
  const stem = number.slice(0, 9);
  const digit = Array.from('0123456789').find((one) => npiFault(stem + one) === undefined);
  return stem + (digit ?? '0');
}
