import { type TextDocument, window } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { segmentCountRequest } from '../server/protocol/segments';
import { ask } from './ask';

/** VS Code opens a file of more lines without highlighting, folding, wrapping and code lenses. */
export const maxLines = 300_000;

/** Asks before a file is formatted into more lines than VS Code handles well. */
export function askBeforeFormatting(client: () => BaseLanguageClient | undefined): Middleware {
  return {
    provideDocumentFormattingEdits: async (document, options, token, next) => {
      const running = client();
      if (running && !(await maySplit(running, document))) return undefined;
      return next(document, options, token);
    },
  };
}

/** True where splitting leaves a file within the limit, or the user wants it anyway. */
export async function maySplit(client: BaseLanguageClient, document: TextDocument) {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const count = await ask(client, segmentCountRequest, { textDocument });
  if (!count || count.lines > maxLines || count.segments <= maxLines) return true;
  const split = 'Split';
  const detail =
    'VS Code opens a file of more than 300,000 lines without highlighting, folding, word wrap, ' +
    'code lenses and sticky scroll.';
  const lines = count.segments.toLocaleString('en-US');
  const question = `Split this remittance into ${lines} lines?`;
  return (await window.showWarningMessage(question, { modal: true, detail }, split)) === split;
}
