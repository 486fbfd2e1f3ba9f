import type { TextDocumentIdentifier } from 'vscode-languageserver';
import type { ClaimsQuery } from '../report/pages/claims';
import type { Page } from '../report/pages/page';
import { request } from './request';

/* What client and server say to each other about the pages of a remittance. */

/** One page of a remittance; `null` where the file has no such payment or claim. */
export const pageRequest = request<PageParams, Page | null>('page');

export interface PageParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly page: PageQuery;
}

/** Which page is wanted. Segments are numbers in the file, from one. */
export type PageQuery =
  | PaymentQuery
  | ClaimsPageQuery
  | ClaimPageQuery
  | {
      readonly page: 'worklist' | 'sequestration';
      /** The segment of the payment's ST; absent for the whole file. */
      readonly payment?: number | undefined;
    };

export interface PaymentQuery {
  readonly page: 'payment';
  /** Any segment of the payment; the first payment of the file where it is absent. */
  readonly segment?: number | undefined;
}

export interface ClaimsPageQuery {
  readonly page: 'claims';
  readonly query: ClaimsQuery;
  /** A segment of the claim that the rows are to begin with; `null` where it does not match. */
  readonly around?: number | undefined;
}

export interface ClaimPageQuery {
  readonly page: 'claim';
  /** Any segment of the claim. */
  readonly segment: number;
}

/** A page as a file to save, but for HTML, which whoever has the page renders from it. */
export const exportPageRequest = request<ExportPageParams, ExportedPage | null>('exportPage');

export interface ExportPageParams extends PageParams {
  readonly format: 'csv' | 'xlsx' | 'markdown' | 'icalendar';
  /** What a row of the CSV is; a claim where absent. Only payments and claim lists have a choice. */
  readonly rows?: ExportRows | undefined;
}

export type ExportRows = 'claims' | 'lines' | 'adjustments';

/** Text, or bytes as base64. */
export type ExportedPage = { readonly text: string } | { readonly base64: string };
