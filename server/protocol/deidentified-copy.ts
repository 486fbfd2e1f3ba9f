import type { TextDocumentIdentifier } from 'vscode-languageserver';
import { request } from './request';

/** A copy of a remittance without its patients, or why none can be made. */
export const deidentifiedCopyRequest = request<
  { readonly textDocument: TextDocumentIdentifier },
  DeidentifiedCopy | null
>('deidentifiedCopy');

export type DeidentifiedCopy =
  | {
      readonly text: string;
      /** What was replaced and what was kept, one line each; no value of the file. */
      readonly report: readonly string[];
    }
  | { readonly fault: string };
