import { upper } from './pack-id';

const encoder = new TextEncoder();

/** Long enough that few are filled, short enough to stay in the processor's cache. */
const windowSize = 65_536;

/** The bytes being looked at, and after them one that ends every run. */
export const bytes = new Uint8Array(windowSize + 1);

/**
 * Copies text from `base` on, one byte a UTF-16 unit, and returns how much. What is beyond U+00FF
 * becomes 0xFF, so that it equals no delimiter.
 */
export function fillWindow(text: string, base: number): number {
  const part = text.slice(base, base + windowSize);
  const size = part.length;
  if (encoder.encodeInto(part, bytes.subarray(0, size)).read !== size) {
    for (let i = 0; i < size; i++) bytes[i] = Math.min(part.charCodeAt(i), 0xff);
  }
  bytes[size] = 10;
  return size;
}

/** Packs a segment ID that is in the window. */
export function packBytes(start: number, length: number): number {
  if (length > 3) return 0;
  let packed = 0;
  for (let i = start; i < start + length; i++) packed = (packed << 8) | upper(bytes[i] as number);
  return packed;
}
