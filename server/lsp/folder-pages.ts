import { base64 } from '../base64';
import type { CheckOptions } from '../checks/options';
import type { BankMatcher } from '../folder/bank-matcher';
import { type Decide, decideDeposit } from '../folder/decide-deposit';
import { depositRows } from '../folder/deposit-rows';
import type { Deposit, Deposits } from '../folder/deposits';
import { isBankColumns } from '../folder/deposits-sidecar';
import type { FileComparer } from '../folder/file-comparer';
import type { FolderIndex } from '../folder/folder-index';
import { makeLedger } from '../folder/ledger/make-ledger';
import { makeDepositsPage } from '../folder/make-deposits-page';
import { makeLedgerPage } from '../folder/make-ledger-page';
import type { FolderReports } from '../folder/report/file-reports';
import {
  type BankFileAnswer,
  bankFileRequest,
  compareFilesRequest,
  type DepositAddress,
  decideDepositRequest,
  exportFolderPageRequest,
  type FolderPage,
  type FolderPageQuery,
  folderPageRequest,
} from '../protocol/folder';
import type { ExportedPage } from '../protocol/pages';
import type { Request } from '../protocol/request';
import { affectedSheet } from '../render/rows/affected-sheet';
import { sheetAsCsv } from '../render/rows/csv';
import { depositsSheet } from '../render/rows/deposits-sheet';
import { differencesSheet } from '../render/rows/differences-sheet';
import { ledgerSheet } from '../render/rows/ledger-sheet';
import { reportSheet } from '../render/rows/report-sheet';
import type { Sheet } from '../render/rows/sheet';
import { sheetsAsXlsx } from '../render/rows/xlsx';
import { makeReportPage } from './report-page';

/** What the pages are made of. */
export interface PagesOf {
  readonly bank: BankMatcher;
  readonly index: FolderIndex;
  readonly reports: FolderReports;
  readonly comparer: FileComparer;
  /** As the settings have them now. */
  readonly options: () => CheckOptions;
  /** Done when these are the settings that the client announced last. */
  readonly loading: () => Promise<unknown>;
}

/** Registers the answer to a request; `empty` is answered where that fails. */
export type Answer = <Params, Result>(
  request: Request<Params, Result>,
  empty: Result,
  run: (params: Params) => Result | Promise<Result>,
) => void;

/** Answers what is asked about the pages of a folder, and about its bank file. */
export function servePages(answer: Answer, folder: PagesOf): void {
  const { bank } = folder;
  answer(bankFileRequest, notBankFile, ({ uri, text, sidecar, columns }): BankFileAnswer => {
    const state = bank.read({ uri, text, sidecar, columns: columns.filter(isBankColumns) });
    return typeof state === 'object' ? { state: 'columns', ...state } : { state };
  });
  answer(
    decideDepositRequest,
    { problem: 'The decision could not be written.' },
    ({ sidecar, decide, ...address }) => {
      const now = { columns: bank.columns(), lines: bank.matched()?.lines ?? [] };
      return decideDeposit(sidecar, now, pairAt(bank, address, decide), decide);
    },
  );
  answer(compareFilesRequest, null, ({ left, right }) => ({
    notRemittances: folder.comparer.compare(left, right),
  }));
  answer(folderPageRequest, null, async (query): Promise<FolderPage> => {
    // A page that is asked for because settings changed shows what they are now.
    await folder.loading();
    return pageOf(folder, query);
  });
  answer(exportFolderPageRequest, null, ({ query, format }): ExportedPage | null => {
    const sheet = sheetFor(folder, query);
    if (!sheet) return null;
    if (format === 'csv') return { text: sheetAsCsv(sheet) };
    return { base64: base64(sheetsAsXlsx([sheet])) };
  });
}

const notBankFile: BankFileAnswer = { state: 'not a bank file' };

function pageOf(
  { bank, index, reports, comparer, options }: PagesOf,
  query: FolderPageQuery,
): FolderPage {
  switch (query.page) {
    case 'deposits':
      return makeDepositsPage(bank.matched(), query);
    case 'ledger':
      return makeLedgerPage(index.files(), query);
    case 'report':
      return makeReportPage({ index, reports }, query.by, options());
    case 'compare':
      return comparer.page(query);
  }
}

function sheetFor(
  { bank, index, reports, comparer }: PagesOf,
  query: FolderPageQuery,
): Sheet | undefined {
  switch (query.page) {
    case 'deposits': {
      const matched = bank.matched();
      return matched && depositsSheet(depositRows(matched.deposits));
    }
    case 'ledger':
      return ledgerSheet(makeLedger(index.files()).accounts);
    case 'compare': {
      const comparison = comparer.last();
      return comparison && differencesSheet(comparison.differences);
    }
    case 'report': {
      const report = reports.report(query.by);
      if (!report) return undefined;
      return query.affected ? affectedSheet(reports.affected()) : reportSheet(report);
    }
  }
}

/** A pair that the page shows: a proposal to decide about, or a decision to take back. */
function pairAt(
  bank: BankMatcher,
  { file, segment, line }: DepositAddress,
  decide: Decide,
): Deposit {
  const matched = bank.matched();
  const shown = matched && (decide ? matched.deposits.proposed : decidedIn(matched.deposits));
  const found = shown?.find(
    (one) =>
      one.received?.file === file &&
      one.received.segment === segment &&
      (one.bank?.line ?? one.decision?.bank.line) === line,
  );
  return {
    received: found?.received,
    bank: found && matched?.lines.find((one) => one.line === line),
  };
}

function decidedIn(deposits: Deposits): readonly Deposit[] {
  return Object.values(deposits)
    .flat()
    .filter(({ decision }) => decision);
}
