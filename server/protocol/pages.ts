import type { TextDocumentIdentifier } from 'vscode-languageserver';
import type { PageQuery, WorklistPageQuery } from '../report/page-query';
import type { ShownPage } from '../report/pages/page';
import { request } from './request';

export type { PageQuery, WorklistPageQuery };

/* What client and server say to each other about the pages of a remittance. */

/** One page of a remittance; `null` where the file has no such payment or claim. */
export const pageRequest = request<PageParams, ShownPage | null>('page');

export interface PageParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly page: PageQuery;
  /** True to leave out names and IDs of patients. */
  readonly hideNames?: boolean | undefined;
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
