import { type TextDocument, window } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import type { SegmentCount } from '../server/features/segments-wire';

/** A longer file VS Code opens without most of what it can do. */
const mostLines = 300_000;

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

/** True where splitting leaves a file within the limit, or the user wants it all the same. */
export async function maySplit(client: BaseLanguageClient, document: TextDocument) {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const count = await client.sendRequest<SegmentCount | null>('remittance/segmentCount', {
    textDocument,
  });
  if (!count || count.lines > mostLines || count.segments <= mostLines) return true;
  const split = 'Split';
  const detail =
    'VS Code opens a file of more than 300,000 lines without highlighting, folding, word wrap, ' +
    'code lenses and sticky scroll.';
  const lines = count.segments.toLocaleString('en-US');
  const question = `Split this remittance into ${lines} lines?`;
  return (await window.showWarningMessage(question, { modal: true, detail }, split)) === split;
}
