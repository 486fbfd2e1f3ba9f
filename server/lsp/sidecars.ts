import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { type SidecarParams, sidecarNotification } from '../protocol/notes';
import { guarded } from './guard';

/** Reads the notes file next to a remittance; `undefined` if there is none or it cannot be read. */
export type ReadSidecar = (remittance: string) => Promise<string | undefined>;

export interface Sidecars {
  /** What the notes file of an open remittance holds. */
  textOf(remittance: string): string | undefined;
  /** Reads the notes file of a remittance, unless the client does that itself. */
  load(remittance: string): Promise<void>;
  /** Asks the client to report when a notes file changes. */
  watch(opened: () => readonly string[]): void;
  forget(remittance: string): void;
}

/**
 * The notes files of the open remittances. A client that writes notes also reads them, with its
 * own file system, and sends what they hold; for any other client the server reads them, where it
 * runs on a machine with files. `changed` is called with each remittance whose notes changed.
 */
export function openSidecars(
  connection: Connection,
  readSidecar: ReadSidecar | undefined,
  changed: (remittance: string) => void,
): Sidecars {
  const texts = new Map<string, string>();
  let clientReads = false;

  const put = (remittance: string, text: string | undefined) => {
    if (texts.get(remittance) === text) return;
    if (text === undefined) texts.delete(remittance);
    else texts.set(remittance, text);
    changed(remittance);
  };

  const load = async (remittance: string) => {
    if (clientReads || !readSidecar) return;
    const text = await readSidecar(remittance);
    if (!clientReads) put(remittance, text);
  };

  connection.onNotification(sidecarNotification.method, (params: unknown) => {
    const { uri, text } = (params ?? {}) as Partial<SidecarParams>;
    if (typeof uri !== 'string' || (typeof text !== 'string' && text !== null)) return;
    clientReads = true;
    put(uri, text ?? undefined);
  });

  return {
    textOf: (remittance) => texts.get(remittance),
    load,
    watch: (opened) => {
      const watchers = [{ globPattern: '**/*.notes.json' }];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch(() => undefined);
      connection.onDidChangeWatchedFiles(async () => {
        await guarded('notes', connection.console, undefined, undefined, async () => {
          for (const remittance of opened()) await load(remittance);
        });
      });
    },
    forget: (remittance) => texts.delete(remittance),
  };
}
