/** As much of the editor's API as the client's file handling needs, over a file system in memory. */

import { posix } from 'node:path';

export class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
    readonly authority = '',
  ) {}

  static parse(text: string): Uri {
    const [, scheme = 'file', authority = '', path = text] =
      /^([a-z][a-z0-9+.-]+):\/\/([^/]*)(.*)$/i.exec(text) ?? [];
    return new Uri(scheme, path, authority);
  }

  static from({ scheme = '', authority = '', path = '' }: Partial<Uri>): Uri {
    return new Uri(scheme, path, authority);
  }

  static file(path: string): Uri {
    return new Uri('file', path);
  }

  static joinPath(base: Uri, ...parts: string[]): Uri {
    return base.with({ path: posix.join(base.path, ...parts) });
  }

  with({ path }: { path: string }): Uri {
    return new Uri(this.scheme, path, this.authority);
  }

  toString(): string {
    return `${this.scheme}://${this.authority}${this.path}`;
  }
}

/** The files by their address. */
export const files = new Map<string, Uint8Array>();

/** What the settings answer, by name. */
export const configured = new Map<string, unknown>();

/** Called before every step on a file; may wait, and may throw as a machine that dies does. */
export const disk: { before: (step: string) => Promise<void> | void } = { before: () => undefined };

export class EventEmitter<T> {
  private readonly listeners = new Set<(event: T) => unknown>();

  readonly event = (listener: (event: T) => unknown) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };

  fire(event: T): void {
    for (const listener of this.listeners) listener(event);
  }

  dispose(): void {
    this.listeners.clear();
  }
}

export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };

  cancel(): void {
    this.token.isCancellationRequested = true;
  }

  dispose(): void {}
}

export const QuickPickItemKind = { Separator: -1 };
export const FileType = { File: 1, Directory: 2, SymbolicLink: 64 };

/** Addresses of files that are links. */
export const links = new Set<string>();

/** What happens to files, as the editor tells of it. */
export const changes = {
  created: new EventEmitter<Uri>(),
  changed: new EventEmitter<Uri>(),
  deleted: new EventEmitter<Uri>(),
};

export const workspace = {
  textDocuments: [],
  asRelativePath: ({ path }: Uri) => path.replace('/workspace/', ''),
  workspaceFolders: [{ uri: Uri.parse('file:///workspace') }],
  onDidChangeWorkspaceFolders: new EventEmitter<void>().event,
  createFileSystemWatcher: () => ({
    onDidCreate: changes.created.event,
    onDidChange: changes.changed.event,
    onDidDelete: changes.deleted.event,
    dispose: () => undefined,
  }),
  getConfiguration: () => ({
    get: <T>(name: string, byDefault: T): T => (configured.get(name) as T | undefined) ?? byDefault,
  }),
  /** As the editor does, it gives no file of more than 50 MB. */
  async openTextDocument(uri: Uri): Promise<{ uri: Uri }> {
    const bytes = files.get(uri.toString());
    if (!bytes || bytes.length > 50 * 1024 * 1024) throw new Error('cannot open');
    return { uri };
  },
  getWorkspaceFolder: () => ({ uri: Uri.parse('file:///workspace') }),
  fs: {
    async stat(uri: Uri): Promise<{ type: number; size: number }> {
      const bytes = files.get(uri.toString());
      if (bytes) {
        const type = links.has(uri.toString()) ? FileType.SymbolicLink : 0;
        return { type: FileType.File | type, size: bytes.length };
      }
      if (entriesOf(uri).length === 0) throw new FileSystemError('FileNotFound');
      return { type: FileType.Directory, size: 0 };
    },
    async readDirectory(uri: Uri): Promise<[string, number][]> {
      return entriesOf(uri);
    },
    async readFile(uri: Uri): Promise<Uint8Array> {
      await disk.before('read');
      const bytes = files.get(uri.toString());
      if (!bytes) throw new FileSystemError('FileNotFound');
      return bytes;
    },
    async writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
      await disk.before('write');
      files.set(uri.toString(), bytes);
    },
    async copy(from: Uri, to: Uri): Promise<void> {
      await disk.before('copy');
      const bytes = files.get(from.toString());
      if (!bytes) throw new FileSystemError('FileNotFound');
      if (files.has(to.toString())) throw new FileSystemError('FileExists');
      files.set(to.toString(), bytes);
    },
    async rename(from: Uri, to: Uri, { overwrite }: { overwrite: boolean }): Promise<void> {
      await disk.before('rename');
      const bytes = files.get(from.toString());
      if (!bytes) throw new FileSystemError('FileNotFound');
      if (!overwrite && files.has(to.toString())) throw new FileSystemError('FileExists');
      files.set(to.toString(), bytes);
      files.delete(from.toString());
    },
    async delete(uri: Uri): Promise<void> {
      await disk.before('delete');
      files.delete(uri.toString());
    },
  },
};

/** What a folder holds: there are no empty ones. */
function entriesOf(folder: Uri): [string, number][] {
  const start = `${folder}/`;
  const entries = [...files.keys()]
    .filter((address) => address.startsWith(start))
    .map((address) => address.slice(start.length).split('/'))
    .map(([name = '', ...rest]): [string, number] => [
      name,
      rest.length > 0 ? FileType.Directory : FileType.File,
    ]);
  return [...new Map(entries)];
}

/** Met by files that use the editor, but not by what is tested of them here. */
export class Position {}
export class Range {}
export const languages = {};

interface PickItem {
  readonly label: string;
  readonly description?: string;
}

/** A list to pick from, with which a test does what a user would. */
export class QuickPick {
  value = '';
  items: readonly PickItem[] = [];
  activeItems: readonly PickItem[] = [];
  selectedItems: readonly PickItem[] = [];
  busy = false;
  private readonly accepted = new EventEmitter<void>();
  private readonly changed = new EventEmitter<string>();
  readonly onDidAccept = this.accepted.event;
  readonly onDidChangeValue = this.changed.event;
  readonly onDidHide = new EventEmitter<void>().event;

  show(): void {
    shown.fire(this);
  }

  pick(label: string): void {
    this.selectedItems = this.items.filter((item) => item.label === label);
    this.accepted.fire();
  }

  /** Picks from the list that the user sees, which may be older than the one there is. */
  pickFrom(seen: readonly PickItem[], label: string): void {
    const item = this.items[seen.findIndex((one) => one.label === label)];
    this.selectedItems = item ? [item] : [];
    this.accepted.fire();
  }

  type(text: string): void {
    this.value = text;
    this.changed.fire(text);
  }

  hide(): void {}

  dispose(): void {}
}

/** Fires with each list that is shown. */
export const shown = new EventEmitter<QuickPick>();

export const window = {
  activeTextEditor: undefined,
  createQuickPick: () => new QuickPick(),
  showOpenDialog: async () => [Uri.parse('file:///chosen.835')],
};
