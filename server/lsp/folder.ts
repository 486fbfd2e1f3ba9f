import { type CancellationToken, type Connection, RAL } from 'vscode-languageserver';
import { createBankMatcher, type DepositOf } from '../folder/bank-matcher';
import { createFileComparer } from '../folder/file-comparer';
import { createFolderIndex, type FolderIndex } from '../folder/folder-index';
import { listPayments } from '../folder/list-payments';
import { type NoteCounts, noNotes, noteCountsIn } from '../folder/note-counts';
import { type MarkedPayment, marksIn } from '../folder/payment-mark';
import { createRowMaker } from '../folder/read-rows';
import { createFileReporter, createFolderReports } from '../folder/report/file-reports';
import {
  type FolderFileParams,
  type FolderForgetParams,
  type FolderNotesParams,
  folderFileRequest,
  folderForgetNotification,
  folderNotesNotification,
  paymentsRequest,
} from '../protocol/folder';
import type { Notification } from '../protocol/request';
import { sameTerms } from '../sequestration/terms';
import type { Settings } from '../settings';
import { createLocatedReader } from '../stream/located-reader';
import { type Answer, servePages } from './folder-pages';
import { guarded } from './guard';

/** How much text is read before other requests have their turn. */
const pieceLength = 250_000;

/** What the server knows of all remittances of a folder. */
export interface ServedFolder {
  readonly index: FolderIndex;
  readonly depositOf: DepositOf;
  /** Forgets what was added up with other rates or another tolerance. */
  forgetReports(): void;
}

/**
 * Answers what is asked about all remittances of a folder; the client says what they hold. `loading`
 * is done when the settings are those that the client announced last.
 */
export function serveFolder(
  connection: Connection,
  settings: () => Settings,
  loading: () => Promise<unknown>,
): ServedFolder {
  const index = createFolderIndex();
  const bank = createBankMatcher(index);
  const reports = createFolderReports();
  const notes = new Map<string, NoteCounts>();
  const marks = new Map<string, ReadonlyMap<string, MarkedPayment>>();
  const { console } = connection;
  const options = () => settings().checkOptions;

  const keepNotes = (uri: string, sidecar: string | null) => {
    marks.set(uri, marksIn(sidecar ?? undefined));
    notes.set(uri, noteCountsIn(sidecar ?? undefined));
  };
  const answer: Answer = ({ method }, empty, run) => {
    connection.onRequest(
      method,
      (params: Parameters<typeof run>[0], token: CancellationToken): Promise<unknown> =>
        guarded(method, console, token, empty, () => run(params)),
    );
  };
  const hear = <Params>({ method }: Notification<Params>, run: (params: Params) => void) =>
    connection.onNotification(method, (params: Params) =>
      guarded(method, console, undefined, undefined, () => run(params)),
    );

  answer(folderFileRequest, { payments: 0 }, async ({ uri, text, sidecar }: FolderFileParams) => {
    const { sequestration } = options();
    const maker = createRowMaker({ file: uri, terms: sequestration });
    const reporter = reports.isWanted ? createFileReporter(uri, sequestration) : undefined;
    const reader = createLocatedReader((located) => {
      maker.add(located);
      reporter?.add(located);
    });
    for (let at = 0; at < text.length; at += pieceLength) {
      if (at > 0) await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
      reader.push(text.slice(at, at + pieceLength));
    }
    reader.end();
    const rows = maker.end();
    index.set(rows);
    // The settings may have changed while it was read.
    const isCurrent = sameTerms(sequestration, options().sequestration);
    if (reporter && isCurrent && rows.payments.length > 0) reports.set(uri, reporter.end());
    else reports.delete(uri);
    keepNotes(uri, sidecar);
    return { payments: rows.payments.length };
  });
  answer(paymentsRequest, null, (query) => {
    const findings = index.findings(options());
    const marksOf = (file: string) => marks.get(file) ?? none;
    const notesOf = (file: string) => notes.get(file) ?? noNotes;
    const isUnmatched = bank.hasBank() ? bank.isUnmatched : undefined;
    return listPayments({ index, findings, marksOf, notesOf, isUnmatched }, query);
  });
  servePages(answer, { bank, index, reports, comparer: createFileComparer(), options, loading });
  hear(folderNotesNotification, ({ uri, sidecar }: FolderNotesParams) => {
    if (index.get(uri)) keepNotes(uri, sidecar);
  });
  hear(folderForgetNotification, ({ uri }: FolderForgetParams) => {
    const gone = uri === undefined ? index.files().map(({ file }) => file) : [uri];
    for (const file of gone) {
      index.delete(file);
      marks.delete(file);
      notes.delete(file);
      reports.delete(file);
    }
  });
  return { index, depositOf: bank.depositOf, forgetReports: reports.clear };
}

const none: ReadonlyMap<string, MarkedPayment> = new Map();
