import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A ZIP archive that is written as its text comes. The same text always gives the same bytes. */
export interface ZipFile {
  /** Starts a member, which ends where the next one starts. */
  startMember(path: string): void;
  addText(text: string): void;
  /** Takes the bytes that are complete. */
  take(): Uint8Array;
  /** Ends the archive, and returns the bytes that were not taken. */
  end(): Uint8Array;
}

/** How much text is packed at a time, in UTF-16 units. */
const packedAtOnce = 1 << 16;

export function createZipFile(): ZipFile {
  let packed: Uint8Array[] = [];
  let text = '';
  let member: ZipDeflate | undefined;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const pack = (isLast: boolean) => {
    member?.push(strToU8(text), isLast);
    text = '';
  };
  const take = () => {
    const bytes = joined(packed);
    packed = [];
    return bytes;
  };
  return {
    startMember(path) {
      pack(true);
      member = new ZipDeflate(path);
      // The time of day would make every file different; this is the first that ZIP can hold.
      member.mtime = new Date(1980, 0, 1);
      zip.add(member);
    },
    addText(more) {
      text += more;
      if (text.length >= packedAtOnce) pack(false);
    },
    take,
    end() {
      pack(true);
      zip.end();
      return take();
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
