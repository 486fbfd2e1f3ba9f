/**
 * What the machine can do at best: the offsets of all separators and terminators of a text, with
 * nothing read from them. Both limits know the delimiters and answer how many marks they found.
 */

const star = 42;
const tilde = 126;

/** J, the limit in JavaScript: the string copied to bytes, then one loop over the bytes. */
export function scanInJavaScript(text: string): number {
  const bytes = Buffer.allocUnsafe(text.length);
  bytes.write(text, 'latin1');
  const starts = new Uint32Array(text.length >> 3);
  const separators = new Uint32Array(text.length >> 2);
  let segments = 0;
  let marks = 0;
  let fresh = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (fresh && byte > 32) {
      starts[segments++] = at;
      fresh = false;
    }
    if (byte === star) separators[marks++] = at;
    else if (byte === tilde) {
      separators[marks++] = at;
      fresh = true;
    }
  }
  return marks;
}

/**
 * S, the limit with SIMD: the string copied into a WebAssembly memory and sixteen bytes looked at
 * in one step. Absent where the engine has no SIMD.
 */
export function simdScanner(): ((text: string) => number) | undefined {
  if (!WebAssembly.validate(simdModule)) return undefined;
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(simdModule), {
    a: { a: memory },
  });
  const scan = exports.a as (length: number, out: number) => number;
  return (text) => {
    const out = (text.length + 31) & ~15;
    const missing = out + text.length * 2 - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65_536));
    Buffer.from(memory.buffer).write(text, 'latin1');
    return (scan(text.length, out) - out) / 4;
  };
}

/** A number below 128 as a signed LEB128 of one or two bytes. */
const i32 = (value: number) => [0x41, ...(value < 64 ? [value] : [value | 0x80, 0])];
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const splat = (byte: number) => [...i32(byte), 0xfd, 0x0f];

const [length, out, at, mask, bytes] = [0, 1, 2, 3, 4];

/**
 * For each sixteen bytes: equal to `*` or equal to `~`, as a mask of sixteen bits; then the offset
 * of each set bit is stored at `out`, which moves on by four. Answers where `out` ended.
 */
const code = [
  ...[0x03, 0x40], // loop
  ...[...get(at), 0xfd, 0x00, 0x00, 0x00, ...set(bytes)], // v128.load
  ...[...get(bytes), ...splat(star), 0xfd, 0x23], // i8x16.eq
  ...[...get(bytes), ...splat(tilde), 0xfd, 0x23],
  ...[0xfd, 0x50, 0xfd, 0x64, ...set(mask)], // v128.or, i8x16.bitmask
  ...[0x02, 0x40, 0x03, 0x40], // block, loop
  ...[...get(mask), 0x45, 0x0d, 0x01], // leave the block where the mask is empty
  ...[...get(out), ...get(at), ...get(mask), 0x68, 0x6a, 0x36, 0x02, 0x00], // i32.ctz, add, store
  ...[...get(out), ...i32(4), 0x6a, ...set(out)],
  ...[...get(mask), ...get(mask), ...i32(1), 0x6b, 0x71, ...set(mask)], // mask & (mask - 1)
  ...[0x0c, 0x00, 0x0b, 0x0b], // again; end loop, end block
  ...[...get(at), ...i32(16), 0x6a, 0x22, at], // local.tee
  ...[...get(length), 0x48, 0x0d, 0x00, 0x0b], // again while below the length; end loop
  ...[...get(out), 0x0b],
];

const section = (id: number, content: readonly number[]) => [
  ...[id, (content.length & 0x7f) | 0x80, content.length >> 7],
  ...content,
];
const body = [0x02, 0x02, 0x7f, 0x01, 0x7b, ...code]; // two i32 and one v128 of its own
const simdModule = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...section(1, [0x01, 0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f]), // (i32, i32) -> i32
  ...section(2, [0x01, 0x01, 0x61, 0x01, 0x61, 0x02, 0x00, 0x01]), // memory a.a
  ...section(3, [0x01, 0x00]),
  ...section(7, [0x01, 0x01, 0x61, 0x00, 0x00]), // export a
  ...section(10, [0x01, (body.length & 0x7f) | 0x80, body.length >> 7, ...body]),
]);
