/** Packs an ID of up to three characters into one number, upper-cased: `packId('CLP')`. */
export function packId(id: string): number {
  if (id.length > 3) return 0;
  let packed = 0;
  for (let i = 0; i < id.length; i++) {
    packed = (packed << 8) | upper(Math.min(id.charCodeAt(i), 0xff));
  }
  return packed;
}

/** The ID that was packed into a number; empty for 0. */
export function unpackId(packed: number): string {
  let id = '';
  for (let rest = packed; rest > 0; rest >>= 8) id = String.fromCharCode(rest & 0xff) + id;
  return id;
}

/** Letters in upper case, all else as it is. */
export function upper(byte: number): number {
  return byte >= 97 && byte <= 122 ? byte - 32 : byte;
}

/** Whether a packed ID is one that a segment may have: a letter, then one or two letters or digits. */
export function isSegmentId(packed: number): boolean {
  const first = packed > 0xffff ? packed >> 16 : packed >> 8;
  return (
    isLetter(first) &&
    isLetterOrDigit(packed & 0xff) &&
    (packed <= 0xffff || isLetterOrDigit((packed >> 8) & 0xff))
  );
}

function isLetter(byte: number): boolean {
  return byte >= 65 && byte <= 90;
}

function isLetterOrDigit(byte: number): boolean {
  return isLetter(byte) || (byte >= 48 && byte <= 57);
}
