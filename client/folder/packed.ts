import {
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from 'vscode';
import { baseNameOf } from '../base-name';
import { packedAddress, packedScheme, placeOf } from '../packed-address';
import { isGzip, isRemittanceName, isZip, withoutGzip } from './file-names';
import { gunzipped, type UnpackedFile, unzipped } from './unpack';

/** Whether a file is packed, alone or with others. */
export function isPacked({ path }: Uri): boolean {
  return isGzip(path) || isZip(path);
}

/** A file in an archive with its address, under which the editor opens it for reading. */
export interface PackedFile {
  readonly uri: Uri;
  readonly bytes: Uint8Array;
}

/**
 * The files in an archive that may be remittances by their names, or the one that is packed alone,
 * whatever its name; throws if it cannot be unpacked.
 */
export function filesIn(archive: Uri, packed: Uint8Array): readonly PackedFile[] {
  const isWanted = isGzip(archive.path) ? () => true : isRemittanceName;
  return unpacked(archive, packed, isWanted).map(({ name, bytes }) => ({
    uri: packedAddress(archive, name),
    bytes,
  }));
}

/** Lets the editor open files in archives, for reading alone. */
export function registerPackedFiles(): Disposable {
  return workspace.registerFileSystemProvider(packedScheme, packedFiles, {
    isCaseSensitive: true,
    isReadonly: true,
  });
}

const changed = new EventEmitter<FileChangeEvent[]>();

const packedFiles: FileSystemProvider = {
  onDidChangeFile: changed.event,
  watch: () => ({ dispose: () => undefined }),
  async stat(uri) {
    const place = placeOf(uri);
    if (!place) throw FileSystemError.FileNotFound(uri);
    const { ctime, mtime } = await workspace.fs.stat(place.archive);
    return { type: FileType.File, ctime, mtime, size: (await read(uri)).length };
  },
  readFile: read,
  readDirectory: () => [],
  createDirectory: refuse,
  writeFile: refuse,
  delete: refuse,
  rename: refuse,
};

function refuse(uri: Uri): never {
  throw FileSystemError.NoPermissions(uri);
}

async function read(uri: Uri): Promise<Uint8Array> {
  const place = placeOf(uri);
  if (!place) throw FileSystemError.FileNotFound(uri);
  const packed = await workspace.fs.readFile(place.archive);
  const [file] = unpacked(place.archive, packed, (name) => name === place.name);
  if (!file) throw FileSystemError.FileNotFound(uri);
  return file.bytes;
}

function unpacked(
  archive: Uri,
  packed: Uint8Array,
  isWanted: (name: string) => boolean,
): readonly UnpackedFile[] {
  if (isZip(archive.path)) return unzipped(packed, isWanted);
  const name = withoutGzip(baseNameOf(archive));
  return isWanted(name) ? [{ name, bytes: gunzipped(packed) }] : [];
}
