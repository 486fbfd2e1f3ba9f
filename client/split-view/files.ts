import {
  type Event,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ShownPart } from '../../server/protocol/split-address';
import { type SplitView, splitViewRequest } from '../../server/protocol/split-view';
import { ask } from '../ask';
import { shownPartOf } from '../shown-part';
import { openSource } from './cross';

/** The split views as files: VS Code gives read-only files an outline and breadcrumbs as well. */
export interface ViewFiles extends FileSystemProvider {
  /** Lets editors read a view again. */
  changed(view: Uri): void;
}

/** Makes the file system of the views; `begin` starts the server that their text comes from. */
export function createViewFiles(
  client: BaseLanguageClient,
  begin: () => Promise<void>,
): ViewFiles & { dispose(): void } {
  const changes = new EventEmitter<FileChangeEvent[]>();
  const times = new Map<string, number>();
  /** Bytes between the question how many there are and their reading. */
  const read = new Map<string, Uint8Array>();

  const bytesOf = async (uri: Uri): Promise<Uint8Array> => {
    const shown = shownPartOf(uri);
    if (!shown) throw FileSystemError.FileNotFound(uri);
    await begin();
    const view = await askForView(client, shown).catch((error: Error) => {
      throw FileSystemError.Unavailable(error.message);
    });
    if (!isAsBefore(shown, view)) throw FileSystemError.Unavailable(outdated);
    return new TextEncoder().encode(view.text);
  };

  return {
    onDidChangeFile: changes.event as Event<FileChangeEvent[]>,
    changed: (uri) => {
      times.set(uri.toString(), Date.now());
      read.delete(uri.toString());
      changes.fire([{ type: FileChangeType.Changed, uri }]);
    },
    stat: async (uri): Promise<FileStat> => {
      if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const key = uri.toString();
      const bytes = read.get(key) ?? (await bytesOf(uri));
      read.set(key, bytes);
      return { type: FileType.File, ctime: 0, mtime: times.get(key) ?? 0, size: bytes.length };
    },
    readFile: async (uri) => {
      const key = uri.toString();
      const bytes = read.get(key) ?? (await bytesOf(uri));
      read.delete(key);
      return bytes;
    },
    readDirectory: () => [],
    watch: () => ({ dispose: () => undefined }),
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
    dispose: () => changes.dispose(),
  };
}

/** Asks for what a view shows now. */
export async function askForView(
  client: BaseLanguageClient,
  { source, part, identity }: Pick<ShownPart, 'source' | 'part' | 'identity'>,
): Promise<SplitView> {
  // The server knows open documents only.
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(
    await openSource(source),
  );
  const view = await ask(client, splitViewRequest, { textDocument, part, at: { identity } });
  if (!view) throw new Error('The split view could not be made.');
  return view;
}

/** False where the segments of a view have other numbers by now: its address holds the old ones. */
export function isAsBefore({ numbering }: ShownPart, view: SplitView): boolean {
  return JSON.stringify(view.numbering) === JSON.stringify(numbering);
}

const outdated =
  'The remittance has changed since this view was opened. Open the view from the remittance again.';

function refuse(): never {
  throw FileSystemError.NoPermissions('A split view cannot be changed. Change the remittance.');
}
