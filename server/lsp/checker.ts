import type { Connection } from 'vscode-languageserver';
import { checkDocument, type Reported } from '../checks/run';
import { diagnosticsOf } from '../features/diagnostics';
import type { Settings } from '../settings';
import { guarded } from './guard';
import type { OpenFile } from './open-file';

/** How long typing must pause before a file is checked again, in milliseconds. */
const pause = 150;

/** How long checking may hold the event loop, in milliseconds. */
const slice = 5;

export interface Checker {
  /** Checks a new file at once, a changed one after a pause; an earlier run is dropped. */
  schedule(file: OpenFile, delay?: number): void;
  /** Drops what is under way and takes the file's findings off the screen. */
  forget(uri: string): void;
  /** Drops all that is under way: the connection is about to close. */
  stop(): void;
}

/** Checks open files in the background and publishes what was found. */
export function createChecker(connection: Connection, settings: () => Settings): Checker {
  const running = new Map<string, { cancelled: boolean }>();

  const schedule = (file: OpenFile, delay = running.has(file.uri) ? pause : 0) => {
    cancel(file.uri);
    const run = { cancelled: false };
    running.set(file.uri, run);
    setTimeout(() => {
      guarded('checks', connection.console, undefined, undefined, () => check(file, run));
    }, delay);
  };

  const check = async (file: OpenFile, run: { cancelled: boolean }) => {
    if (run.cancelled) return;
    const found: Reported[] = [];
    let started = Date.now();
    for (const step of checkDocument(file.remittance, settings().checkOptions)) {
      for (const reported of step) found.push(reported);
      if (Date.now() - started < slice) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      started = Date.now();
      if (run.cancelled) return;
    }
    if (run.cancelled) return;
    const diagnostics = diagnosticsOf(file.remittance, file.uri, found);
    await connection.sendDiagnostics({ uri: file.uri, version: file.version, diagnostics });
  };

  const cancel = (uri: string) => {
    const run = running.get(uri);
    if (run) run.cancelled = true;
    running.delete(uri);
  };

  const forget = (uri: string) => {
    cancel(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] });
  };

  const stop = () => {
    for (const uri of [...running.keys()]) cancel(uri);
  };

  return { schedule, forget, stop };
}
