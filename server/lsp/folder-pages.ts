import { base64 } from '../base64';
import type { BankMatcher } from '../folder/bank-matcher';
import { decideDeposit } from '../folder/decide-deposit';
import { depositRows } from '../folder/deposit-rows';
import type { Deposits } from '../folder/deposits';
import { isBankColumns } from '../folder/deposits-sidecar';
import { makeDepositsPage } from '../folder/make-deposits-page';
import {
  type BankFileAnswer,
  bankFileRequest,
  type DepositAddress,
  decideDepositRequest,
  exportFolderPageRequest,
  type FolderPage,
  type FolderPageQuery,
  folderPageRequest,
} from '../protocol/folder';
import type { ExportedPage } from '../protocol/pages';
import type { Request } from '../protocol/request';
import { sheetAsCsv } from '../render/rows/csv';
import { depositsSheet } from '../render/rows/deposits-sheet';
import type { Sheet } from '../render/rows/sheet';
import { sheetsAsXlsx } from '../render/rows/xlsx';

/** Registers the answer to a request; `empty` is answered where that fails. */
export type Answer = <Params, Result>(
  request: Request<Params, Result>,
  empty: Result,
  run: (params: Params) => Result | Promise<Result>,
) => void;

/** Answers what is asked about the pages of a folder, and about its bank file. */
export function servePages(answer: Answer, bank: BankMatcher): void {
  answer(bankFileRequest, notBankFile, ({ uri, text, sidecar, columns }): BankFileAnswer => {
    const state = bank.read({ uri, text, sidecar, columns: columns.filter(isBankColumns) });
    return typeof state === 'object' ? { state: 'columns', ...state } : { state };
  });
  answer(
    decideDepositRequest,
    { problem: 'The decision could not be written.' },
    ({ sidecar, decide, ...address }) => {
      const pair = pairAt(bank, address);
      return decideDeposit(sidecar, bank.columns(), pair, decide);
    },
  );
  answer(folderPageRequest, null, (query): FolderPage => pageOf(bank, query));
  answer(exportFolderPageRequest, null, ({ query, format }): ExportedPage | null => {
    const sheet = sheetFor(bank, query);
    if (!sheet) return null;
    if (format === 'csv') return { text: sheetAsCsv(sheet) };
    return { base64: base64(sheetsAsXlsx([sheet])) };
  });
}

const notBankFile: BankFileAnswer = { state: 'not a bank file' };

function pageOf(bank: BankMatcher, query: FolderPageQuery): FolderPage {
  switch (query.page) {
    case 'deposits':
      return makeDepositsPage(bank.matched(), query);
  }
}

function sheetFor(bank: BankMatcher, { page }: FolderPageQuery): Sheet | undefined {
  switch (page) {
    case 'deposits': {
      const matched = bank.matched();
      return matched && depositsSheet(depositRows(matched.deposits));
    }
  }
}

function pairAt(bank: BankMatcher, { file, segment, line }: DepositAddress) {
  const matched = bank.matched();
  const deposits: Partial<Deposits> = matched?.deposits ?? {};
  const received = Object.values(deposits)
    .flat()
    .find((one) => one.received?.file === file && one.received.segment === segment)?.received;
  return { received, bank: matched?.lines.find((one) => one.line === line) };
}
