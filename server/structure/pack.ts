/**
 * Packs a code of up to four characters into one number, so that codes are compared without a copy
 * of their text; -1 if it is longer or not ASCII.
 */
export function packCode(text: string, start: number, end: number): number {
  if (end - start > 4) return -1;
  // The leading 1 distinguishes `A` from a NUL and an `A`.
  let packed = 1;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return -1;
    packed = packed * 128 + unit;
  }
  return packed;
}
