import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  RAL,
} from 'vscode-languageserver';
import { carryOver } from '../engine/carry-over';
import { checkInSteps } from '../engine/check-in-steps';
import type { Findings } from '../engine/known-findings';
import { notCheckedDiagnostic } from '../features/editor/diagnostics';
import type { Settings } from '../settings';
import { fullReport, noReport, notCheckedReport, unchangedReport } from './diagnostic-reports';
import { guarded } from './guard';
import { listDiagnostics } from './list-diagnostics';
import type { OpenFile } from './open-file';
import type { ShownViews } from './shown-views';

/** How long typing must pause before the whole file is checked again, in milliseconds. */
const pause = 200;

/** How long checking may hold the event loop, in milliseconds; the last step may exceed it. */
const slice = 4;

/** A file of more blocks than this takes a while to check, so its first findings are shown early. */
const largeFile = 3_000;

/** After how many milliseconds of checking the first findings of a large file are shown. */
const firstLook = 30;

export interface Checker {
  /**
   * Takes a new version of a file. What its last edit touched is checked at once, the whole file
   * in the background: after a pause, or straight away where nothing was known of it.
   */
  update(file: OpenFile): void;
  /** Checks a file, or all of them, again because something other than the text changed. */
  recheck(uri?: string): void;
  /** Shows again what is known, because views came to the screen or left it. */
  relist(): void;
  /** Stops checking a file and removes its findings from the screen. */
  forget(uri: string): void;
  /** Stops all checking: the connection is about to close. */
  stop(): void;
  /** What is known of a file, for a client that asks; waits for a new file's first check. */
  report(params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport>;
}

/** An open file and what is known about it. */
interface Watched {
  file: OpenFile;
  /** Those of the file's current version; absent until it was checked. */
  findings: Findings | undefined;
  /** Whether the last run failed, so that the file was not checked. */
  failed: boolean;
  /** What was last shown of the file. */
  shown: Shown | undefined;
  /** The latest run; an earlier one stops when it sees that it is no longer the latest. */
  run: symbol;
  /** Requests that wait for the first findings. */
  readonly waiting: (() => void)[];
}

/** Findings as a client shows them. */
interface Shown {
  readonly findings: Findings;
  readonly listing: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Names them, so that a client which has them need not get them again. */
  readonly resultId: string;
}

/**
 * Checks open files in the background. Findings are sent as they come; where `pulls` is true, the
 * client is asked to request them instead.
 */
export function createChecker(
  connection: Connection,
  settings: () => Settings,
  client: ClientCapabilities,
  pulls: boolean,
  sidecarOf: (uri: string) => string | undefined,
  views: ShownViews,
): Checker {
  const watched = new Map<string, Watched>();
  let results = 0;
  /** Counts what may have moved findings from one document of a remittance to another. */
  let listing = 0;

  const update = (file: OpenFile) => {
    const own = watched.get(file.uri) ?? newlyWatched(file);
    const before = own.findings;
    watched.set(file.uri, own);
    own.file = file;
    own.findings = undefined;
    own.failed = false;
    guard(async () => {
      const findings = !file.unread && before && carryOver(before, file.remittance);
      if (findings) await settle(own, findings);
    });
    start(own, isChecked(own) ? pause : 0);
  };

  const start = (own: Watched, delay: number) => {
    const run = Symbol('run');
    own.run = run;
    setTimeout(async () => {
      const isDone =
        !own.file.unread &&
        (await guarded('checks', connection.console, undefined, false, async () => {
          await check(own, run);
          return true;
        }));
      if (own.run !== run) return;
      if (!isDone) await guard(() => fail(own));
      wake(own);
    }, delay);
  };

  const check = async (own: Watched, run: symbol) => {
    const { remittance } = own.file;
    const steps = checkInSteps(remittance, settings().checkOptions);
    const looksFirst = !own.findings && remittance.sequence.blocks.length > largeFile;
    const begun = performance.now();
    let started = begun;
    while (own.run === run) {
      const step = steps.next();
      if (step.done) return settle(own, step.value, pulls);
      if (performance.now() - started < slice) continue;
      const late = performance.now() - begun > firstLook;
      if (looksFirst && !own.findings && late) await settle(own, step.value());
      await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
      started = performance.now();
    }
  };

  /** Says that a file was not checked: to show no findings would look as if there were none. */
  const fail = async (own: Watched) => {
    own.failed = true;
    own.findings = undefined;
    own.shown = undefined;
    const { uri, version } = own.file;
    if (pulls) await askToPull();
    else await connection.sendDiagnostics({ uri, version, diagnostics: [notCheckedDiagnostic] });
  };

  /** A client that refuses asks again at the next edit. */
  const askToPull = () => connection.languages.diagnostics.refresh().catch(() => undefined);

  /** Keeps the findings of a file's current version and passes them on. */
  const settle = async (own: Watched, findings: Findings, refresh = false) => {
    own.findings = findings;
    own.failed = false;
    if (own.file.source !== undefined) listing++;
    wake(own);
    if (refresh) await askToPull();
    else if (!pulls) await publish(own, findings);
  };

  /** Sends what is shown of a file, unless the client has just that of this version. */
  const publish = async (own: Watched, findings: Findings) => {
    const before = own.shown;
    const { diagnostics, resultId } = show(own, findings);
    const { uri, version } = own.file;
    const isNew = findings.document !== before?.findings.document || resultId !== before.resultId;
    if (isNew) await connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
  };

  /** What is shown of a file now; it keeps its name while it stays the same. */
  const show = (own: Watched, findings: Findings): Shown => {
    const { shown } = own;
    if (shown?.findings === findings && shown.listing === listing) return shown;
    const diagnostics = listDiagnostics(own.file, findings, watched.values(), {
      settings: settings(),
      client,
      sidecar: sidecarOf(own.file.uri),
      views,
    });
    own.shown =
      shown && areSame(shown.diagnostics, diagnostics)
        ? { ...shown, findings, listing }
        : { findings, listing, diagnostics, resultId: String(++results) };
    return own.shown;
  };

  const relist = async () => {
    listing++;
    if (pulls) return askToPull();
    for (const own of watched.values()) if (own.findings) await publish(own, own.findings);
  };

  const guard = (task: () => Promise<void>) =>
    guarded('checks', connection.console, undefined, undefined, task);

  return {
    update,
    recheck: (uri) => {
      for (const own of watched.values()) {
        if (uri === undefined || uri === own.file.uri) start(own, 0);
      }
    },
    relist: () => guard(relist),
    forget: (uri) => {
      const own = watched.get(uri);
      if (!own) return;
      watched.delete(uri);
      if (own.file.source !== undefined) guard(relist);
      own.run = Symbol('closed');
      own.findings = undefined;
      wake(own);
      if (!pulls) guard(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
    stop: () => {
      for (const own of watched.values()) own.run = Symbol('stopped');
    },
    report: async ({ textDocument, previousResultId }) => {
      const own = watched.get(textDocument.uri);
      if (own && !own.findings && !own.failed)
        await new Promise<void>((resolve) => own.waiting.push(resolve));
      if (own?.failed) return notCheckedReport;
      if (!own?.findings) return noReport;
      const { resultId, diagnostics } = show(own, own.findings);
      if (resultId === previousResultId) return unchangedReport(resultId);
      return fullReport(resultId, diagnostics);
    },
  };
}

function newlyWatched(file: OpenFile): Watched {
  const run = Symbol('none');
  return { file, findings: undefined, failed: false, shown: undefined, run, waiting: [] };
}

function isChecked({ findings }: Watched): boolean {
  return findings !== undefined && !findings.partial;
}

function wake({ waiting }: Watched): void {
  for (const resolve of waiting.splice(0)) resolve();
}

/** Most diagnostics are the very same objects from one keystroke to the next. */
function areSame(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  return (
    before.length === after.length &&
    after.every((one, i) => one === before[i] || JSON.stringify(one) === JSON.stringify(before[i]))
  );
}
