/** As much of the editor's API as the sidecar's file handling needs, over a file system in memory. */

export class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}

  static parse(text: string): Uri {
    const [, scheme = 'file', path = text] =
      /^([a-z][a-z0-9+.-]+):\/\/[^/]*(.*)$/i.exec(text) ?? [];
    return new Uri(scheme, path);
  }

  static file(path: string): Uri {
    return new Uri('file', path);
  }

  static joinPath(base: Uri, ...parts: string[]): Uri {
    return base.with({ path: [base.path.replace(/\/$/, ''), ...parts].join('/') });
  }

  with({ path }: { path: string }): Uri {
    return new Uri(this.scheme, path);
  }

  toString(): string {
    return `${this.scheme}://${this.path}`;
  }
}

/** The files by their address. */
export const files = new Map<string, Uint8Array>();

/** What the settings answer, by name. */
export const configured = new Map<string, unknown>();

/** Called before every step on a file; may wait, and may throw as a machine that dies does. */
export const disk: { before: (step: string) => Promise<void> | void } = { before: () => undefined };

export const workspace = {
  getConfiguration: () => ({
    get: <T>(name: string, byDefault: T): T => (configured.get(name) as T | undefined) ?? byDefault,
  }),
  getWorkspaceFolder: () => ({ uri: Uri.parse('file:///workspace') }),
  fs: {
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

/** Met by files that use the editor, but not by what is tested of them here. */
export class Position {}
export class Range {}
export const languages = {};
export const window = {};
