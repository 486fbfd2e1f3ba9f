import type { PaymentsPage, PaymentsQuery } from '../folder/payments-page';
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
