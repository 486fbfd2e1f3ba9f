import { memoizePerKey } from '../cache';
import type { CodeEntry, DatedCodeEntry } from './code-list';
import { findCode, findCodeList } from './index';

/**
 * The code in use that was most likely meant by an unknown one: the same in upper case, without leading
 * zeros or a group code before it, or a single typo away. `undefined` if there is none, or more than one.
 */
export function nearestCode(listId: string, code: string): CodeEntry | undefined {
  return nearest(listId)(code);
}

/** A file repeats its unknown codes, and a list may have a thousand. */
const nearest = memoizePerKey((listId: string) => memoizePerKey((code: string) => findNearest(listId, code), 100));

function findNearest(listId: string, code: string): CodeEntry | undefined {
  const plain = code
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, '');
  const ungrouped = listId === 'reason-code' ? plain.replace(/^(CO|OA|PI|PR)-?/, '') : plain;
  const same = findCode(listId, plain) ?? findCode(listId, ungrouped) ?? findCode(listId, plain.padStart(2, '0'));
  if (same && !same.outside) return same;
  const near = findCodeList(listId)?.entries.filter((entry: DatedCodeEntry) => !entry.retired && !entry.outside && isOneTypo(plain, entry.code));
  return near?.length === 1 ? near[0] : undefined;
}

/** One character changed, left out or inserted, or two neighbors exchanged. */
export function isOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2) === restB;
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
