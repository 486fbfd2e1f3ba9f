import type { ComparePage, CompareQuery } from '../folder/compare-page';
import type { Decide, DecidedSidecar } from '../folder/decide-deposit';
import type { DepositsPage, DepositsQuery } from '../folder/deposits-page';
import type { SentFile } from '../folder/file-comparer';
import type { LedgerPage, LedgerQuery } from '../folder/ledger-page';
import type { FolderFinding, PaymentsPage, PaymentsQuery } from '../folder/payments-page';
import type { Grouping } from '../folder/report/report';
import type { Part } from '../render/outline/part';
import type { ExportedPage } from './pages';
import { notification, request } from './request';

/*
 * What client and server say to each other about the remittances of a folder. The client finds and
 * reads the files, with the editor's own file system; the server alone understands them, and keeps
 * of them what its lists show.
 */

/** The client says what a file of the folder holds; answers how many payments there are in it. */
export const folderFileRequest = request<FolderFileParams, FolderFileAnswer>('folderFile');

export interface FolderFileParams {
  readonly uri: string;
  readonly text: string;
  /** What the notes file next to it holds; `null` where there is none. */
  readonly sidecar: string | null;
}

export interface FolderFileAnswer {
  readonly payments: number;
}

/** The notes file next to a file of the folder has changed. */
export const folderNotesNotification = notification<FolderNotesParams>('folderNotes');

export type FolderNotesParams = Omit<FolderFileParams, 'text'>;

/** A file of the folder is gone; all of them where no address is given. */
export const folderForgetNotification = notification<FolderForgetParams>('folderForget');

export interface FolderForgetParams {
  readonly uri?: string | undefined;
}

/** The payments of the folder; `null` where that failed. */
export const paymentsRequest = request<PaymentsQuery, PaymentsPage | null>('payments');

/** What a bank's file holds, which the payments of the folder are matched with from then on. */
export const bankFileRequest = request<BankFileParams, BankFileAnswer>('bankFile');

export interface BankFileParams {
  readonly uri: string;
  readonly text: string;
  /** What the sidecar next to it holds; `null` where there is none. */
  readonly sidecar: string | null;
  /** The columns of the banks whose CSV files are known, as the user's settings have them. */
  readonly columns: readonly unknown[];
}

/** How a bank's file was read. */
export type BankFileAnswer =
  | { readonly state: 'read' }
  /** CSV whose columns have to be named; these are there. */
  | { readonly state: 'columns'; readonly head: readonly string[] }
  | { readonly state: 'not a bank file' };

/** The new text of the sidecar of the bank file after a decision about a proposal. */
export const decideDepositRequest = request<DecideDepositParams, DecidedSidecar>('decideDeposit');

export interface DecideDepositParams extends DepositAddress {
  /** The sidecar as it is on disk at this moment; `null` where there is none. */
  readonly sidecar: string | null;
  /** Absent where a decision is taken back. */
  readonly decide?: Decide;
}

/** A payment and a line of the bank file that is matched. */
export interface DepositAddress {
  readonly file: string;
  /** The segment of the payment's ST. */
  readonly segment: number;
  /** The line of the bank file, from 1. */
  readonly line: number;
}

/** Compares two remittances by their money, for the page that shows it; `null` where that failed. */
export const compareFilesRequest = request<CompareFilesParams, CompareFilesAnswer | null>(
  'compareFiles',
);

export interface CompareFilesParams {
  readonly left: SentFile;
  readonly right: SentFile;
}

export interface CompareFilesAnswer {
  /** The addresses of files that are not remittances; with one of them nothing is compared. */
  readonly notRemittances: readonly string[];
}

/** A page about all files of the folder; `null` where that failed. */
export const folderPageRequest = request<FolderPageQuery, FolderPage | null>('folderPage');

export type FolderPageQuery = DepositsQuery | LedgerQuery | ReportQuery | CompareQuery;
export type FolderPage = DepositsPage | LedgerPage | ReportPage | ComparePage;

export interface ReportQuery {
  readonly page: 'report';
  readonly by: Grouping;
  /** For a file to save: the affected claims in place of the sums. */
  readonly affected?: boolean | undefined;
}

/** What the remittances of the folder add up to. */
export interface ReportPage {
  readonly page: 'report';
  readonly by: Grouping;
  /** True where the files have to be read again first: they were not added up. */
  readonly unread: boolean;
  readonly parts: readonly Part[];
  /** What shows only where the files are looked at together, such as a payment received twice. */
  readonly findings: readonly FolderFinding[];
  /** How many claims have a sequestration reduction that is off or missing. */
  readonly affected: number;
  /** To each payer that took more than the rate, with what it took too much. */
  readonly messages: readonly PayerMessage[];
}

export interface PayerMessage {
  readonly payer: string;
  readonly excess: string;
  readonly text: string;
}

/** The same page as a file to save. */
export const exportFolderPageRequest = request<ExportFolderPageParams, ExportedPage | null>(
  'exportFolderPage',
);

export interface ExportFolderPageParams {
  readonly query: FolderPageQuery;
  readonly format: 'csv' | 'xlsx';
}
