import type { Buffer } from 'node:buffer';
import { stat } from 'node:fs/promises';
import { type Entry, openPromise } from 'yauzl';
import { notesPathInZip } from '../../protocol/notes-path';
import { extensionsInWords, isNamedAsRemittance } from './extensions';
import { faultyInput, type Input } from './input';
import { type Source, streamSource } from './source';
import { FileFault } from './unchanged';
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
  const named = entries.filter(({ fileName }) =>
    member === undefined ? isRemittance(fileName) : fileName === member.replaceAll('\\', '/'),
  );
  for (const entry of named) yield memberInput(archive, entry);
  if (named.length > 0 || mayBeEmpty) return;
  if (member !== undefined) yield faultyInput(`${archive}/${member}`, 'not in this archive');
  else yield faultyInput(archive, `no ${extensionsInWords} file in this archive; ${howToName}`);
}

const howToName = 'name the one to read as archive.zip/NAME';

/** More than any payer packs together; a longer list is meant to keep the reader busy. */
const maxEntries = 100_000;

async function entriesOf(archive: string): Promise<readonly Entry[]> {
  const zip = await openPromise(archive, { autoClose: false });
  try {
    const { size } = await stat(archive);
    const entries: Entry[] = [];
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > maxEntries) throw new FileFault('holds too many files');
      // Parts of an archive may overlap, so what counts is all of them together.
      unpacked += entry.uncompressedSize;
      requireSensible(size, unpacked);
    }
    return entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  } finally {
    zip.close();
  }
}

/** macOS adds a hidden twin of every file in a folder of this name. */
function isRemittance(name: string): boolean {
  return isNamedAsRemittance(name) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
}

function memberInput(archive: string, entry: Entry): Input {
  return {
    name: `${archive}/${entry.fileName}`,
    file: undefined,
    notes: notesPathInZip(archive, entry.fileName),
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
  const zip = await openPromise(archive, { autoClose: false }).catch((error: unknown) => {
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
    yield* await zip.openReadStreamPromise(entry);
  }
}

function faultOf(error: unknown): Error {
  if (error instanceof Error && (error instanceof FileFault || 'syscall' in error)) return error;
  return new FileFault('is damaged, or not a ZIP archive');
}
