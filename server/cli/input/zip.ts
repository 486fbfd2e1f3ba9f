import type { Buffer } from 'node:buffer';
import { stat } from 'node:fs/promises';
import zlib from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise } from 'yauzl';
import { nameInArchive } from '../../protocol/name-in-archive';
import { notesPathInZip } from '../../protocol/notes-path';
import { extensionsInWords, isNamedAsRemittance } from './extensions';
import { FileFault } from './file-fault';
import { faultyInput, type Input } from './input';
import { requireFile } from './opening';
import { type Source, streamSource } from './source';
import { notWritable, requireSensible, unpackedBytes } from './unpacked';

/**
 * The remittances in a ZIP archive, or the one file of it that is named.
 *
 * @param mayBeEmpty true where an archive without a remittance is no fault.
 */
export async function* zipInputs(
  archive: string,
  member?: string,
  mayBeEmpty = false,
): AsyncIterable<Input> {
  const entries = await entriesOf(archive).catch((error: unknown) => faultOf(error));
  if (entries instanceof Error) {
    yield faultyInput(archive, entries);
    return;
  }
  const names =
    member === undefined ? [...entries.keys()].filter(isRemittance) : [nameInArchive(member)];
  let isFound = false;
  for (const name of names) {
    const entry = entries.get(name);
    if (!entry) continue;
    isFound = true;
    yield entry === 'repeated'
      ? faultyInput(`${archive}/${name}`, 'is in this archive more than once; unpack it first')
      : memberInput(archive, name, entry);
  }
  if (isFound || mayBeEmpty) return;
  if (member !== undefined) yield faultyInput(`${archive}/${member}`, 'not in this archive');
  else yield faultyInput(archive, `no ${extensionsInWords} file in this archive; ${howToName}`);
}

const howToName = 'name the one to read as archive.zip/NAME';

/** More than any payer packs together; a longer list is meant to keep the reader busy. */
const maxEntries = 100_000;

/** The members of an archive by name, sorted; which of several with one name counts is not known. */
type Entries = ReadonlyMap<string, Entry | 'repeated'>;

/** The list that was read last: members of an archive are asked for by name, one after another. */
let last: { readonly key: string; readonly entries: Promise<Entries> } | undefined;

async function entriesOf(archive: string): Promise<Entries> {
  const found = await stat(archive);
  requireFile(found);
  const { dev, ino, size, mtimeMs } = found;
  const key = [archive, dev, ino, size, mtimeMs].join('\0');
  if (last?.key !== key) last = { key, entries: readEntries(archive, size) };
  return last.entries;
}

async function readEntries(archive: string, size: number): Promise<Entries> {
  const zip = await openPromise(archive, asStored);
  try {
    const entries = new Map<string, Entry | 'repeated'>();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      entries.set(name, entries.has(name) ? 'repeated' : entry);
      if (zip.entriesRead > maxEntries) throw new FileFault('holds too many files');
      // Parts of an archive may overlap, so what counts is all of them together.
      unpacked += entry.uncompressedSize;
      requireSensible(size, unpacked);
    }
    return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    zip.close();
  }
}

/** The library refuses an archive for a name that leads out of it; nothing is written by a name here. */
const asStored = { autoClose: false, decodeStrings: false };

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return nameInArchive(getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false));
}

/** macOS adds a hidden twin of every file in a folder of this name. */
function isRemittance(name: string): boolean {
  return isNamedAsRemittance(name) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
}

function memberInput(archive: string, name: string, entry: Entry): Input {
  return {
    name: `${archive}/${name}`,
    file: undefined,
    notes: notesPathInZip(archive, name),
    open: () => openMember(archive, entry),
    draft: async () => {
      throw notWritable();
    },
  };
}

async function openMember(archive: string, entry: Entry): Promise<Source> {
  if (entry.isEncrypted()) throw new FileFault('is encrypted; unpack it first');
  if (!entry.canDecodeFileData()) {
    throw new FileFault('is packed in a way that is not supported; unpack it first');
  }
  const zip = await openPromise(archive, asStored).catch((error: unknown) => {
    throw faultOf(error);
  });
  return {
    size: entry.uncompressedSize,
    async *read(onRead) {
      yield* streamSource(unpackedBytes(bytesOf())).read(onRead);
    },
    recall: undefined,
    close: async () => zip.close(),
  };

  async function* bytesOf(): AsyncIterable<Buffer> {
    let sum = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum = checksum(chunk, sum);
      yield chunk;
    }
    if (hasChecksums && sum !== entry.crc32)
      throw new FileFault('is damaged: its checksum does not match');
  }
}

/** Node before 20.15 cannot compute checksums. */
const hasChecksums = 'crc32' in zlib;

function checksum(chunk: Buffer, before: number): number {
  return hasChecksums ? zlib.crc32(chunk, before) : 0;
}

function faultOf(error: unknown): Error {
  if (error instanceof Error && (error instanceof FileFault || 'syscall' in error)) return error;
  return new FileFault('is damaged, or not a ZIP archive');
}
