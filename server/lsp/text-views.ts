import {
  type ClientCapabilities,
  type Connection,
  ExecuteCommandRequest,
  type Location,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type ServerCapabilities,
  ShowDocumentRequest,
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
} from 'vscode-languageserver';
import { canRun } from '../features/editor/client-commands';
import type { FeatureContext } from '../features/feature';
import { commandIds } from '../protocol/command-ids';
import { splitScheme } from '../protocol/split-address';
import {
  type OpenTextView,
  openTextViewCommand,
  pageScheme,
  textViews,
} from '../protocol/text-views';
import { guarded } from './guard';
import type { LedgerLine } from './ledger-view';
import { addressOf, isLedger, locationOf, segmentAt, sourceAt, textAt } from './view-text';

/** Pages and split views as read-only text documents. */
export interface TextViews {
  /** From a line of a view to the segment it is about; `null` where there is none. */
  definition(address: string, position: Position): Location | null;
  /** Asks the editor to read the views of a remittance again: the text has changed. */
  changed(source: string): void;
}

/** How long typing must pause before views are read again, in milliseconds. */
const settleTime = 500;

/** What the server announces; an editor with views of its own is offered the pages alone. */
export function textViewCapabilities(client: ClientCapabilities): ServerCapabilities {
  const drawsOwn = canRun(client, commandIds.showRule);
  return {
    workspace: {
      textDocumentContent: { schemes: drawsOwn ? [pageScheme] : [pageScheme, splitScheme] },
    },
    ...(!drawsOwn && { executeCommandProvider: { commands: [openTextViewCommand] } }),
  };
}

/**
 * Answers for the documents of the schemes; `contextAt` finds an open remittance or view, and `ledger`
 * returns the lines of the ledger as they are now.
 */
export function serveTextViews(
  connection: Connection,
  contextAt: (uri: string) => FeatureContext | undefined,
  ledger: () => readonly LedgerLine[],
  client: ClientCapabilities,
): TextViews {
  const shown = new Map<string, string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  connection.onRequest(TextDocumentContentRequest.type, ({ uri }, token) =>
    guarded('text-view', connection.console, token, failed('The text cannot be made.'), () => {
      const source = sourceAt(uri);
      if (source === undefined) return failed('This is not the address of a view.');
      const context = contextAt(source);
      if (!context) return failed('Open the remittance first: its file is not open.');
      const text = isLedger(uri)
        ? ledger()
            .map((line) => `${line.text}\n`)
            .join('')
        : textAt(context, uri);
      if (text === undefined) return failed('The file has no such payment or claim.');
      shown.set(uri, source);
      return { text };
    }),
  );

  connection.onRequest(ExecuteCommandRequest.type, ({ command, arguments: given }, token) =>
    guarded('open-text-view', connection.console, token, null, async () => {
      const [wanted] = given ?? [];
      if (command !== openTextViewCommand || !isOpenTextView(wanted)) {
        return failed(`Give ${openTextViewCommand} a textDocument, a position, and a view.`);
      }
      const context = contextAt(wanted.textDocument.uri);
      const address = context && addressOf(context, wanted);
      if (!address) return failed('There is no such view of this place.');
      if (client.window?.showDocument?.support) {
        await connection.sendRequest(ShowDocumentRequest.type, { uri: address, takeFocus: true });
      }
      return address;
    }),
  );

  const placeOf = (line: LedgerLine | undefined): Location | null => {
    const place = line?.place;
    if (!place) return null;
    const context = contextAt(place.file);
    // Only the text of an open file is known; any other is opened at its start.
    return context ? locationOf(context, place.segment) : { uri: place.file, range: fileStart };
  };

  const refresh = (source: string) => {
    timers.delete(source);
    for (const [uri, from] of shown) {
      if (from !== source && !isLedger(uri)) continue;
      // An editor that refuses shows what it has until the view is opened again.
      connection
        .sendRequest(TextDocumentContentRefreshRequest.type, { uri })
        .catch(() => shown.delete(uri));
    }
  };

  return {
    definition: (address, position) => {
      if (isLedger(address)) return placeOf(ledger()[position.line]);
      const source = sourceAt(address);
      const context = source === undefined ? undefined : contextAt(source);
      if (!context) return null;
      const segment = segmentAt(address, position, context, contextAt(address));
      return segment === undefined ? null : locationOf(context, segment);
    },
    changed: (source) => {
      if (!client.workspace?.textDocumentContent) return;
      clearTimeout(timers.get(source));
      timers.set(
        source,
        setTimeout(() => refresh(source), settleTime),
      );
    },
  };
}

const fileStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function failed(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function isOpenTextView(value: unknown): value is OpenTextView {
  const { textDocument, position, view } = (value ?? {}) as Partial<OpenTextView>;
  return (
    typeof textDocument?.uri === 'string' &&
    typeof position?.line === 'number' &&
    typeof position.character === 'number' &&
    textViews.some((known) => known === view)
  );
}
