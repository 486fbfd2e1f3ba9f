import {
  commands,
  Disposable,
  type Event,
  env,
  languages,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../../server/protocol/command-ids';
import type { AddNote, NoteAddress } from '../../server/protocol/notes';
import { type PageQuery, pageRequest } from '../../server/protocol/pages';
import { ask } from '../ask';
import { baseNameOf } from '../base-name';
import { faultText, showingErrors } from '../editor-command';
import { isRemittance } from '../remittance';
import { sourceOf } from '../shown-part';
import { type FromPage, isFromPage, type ToPage } from '../webview/messages';
import { savePage } from './export';
import { pageHtml } from './html';
import { openToRead } from './open-to-read';
import { rangeIn, revealPlace, segmentAtCursor } from './reveal';

/** What pages need of the extension. */
export interface PageHost {
  readonly client: BaseLanguageClient;
  /** Starts the language server where it has not been started. */
  readonly begin: () => Promise<void>;
  readonly extensionUri: Uri;
  /** Fires when the server has the notes of a remittance. */
  readonly notesLoaded: Event<Uri>;
}

/** How long changes must pause before a page is computed again, in milliseconds. */
const settleTime = 300;

/** Shows pages of a remittance in a panel until it is closed; `first` is the page to begin with. */
export function showPages(
  { client, begin, extensionUri, notesLoaded }: PageHost,
  panel: WebviewPanel,
  remittance: Uri,
  first: PageQuery = { page: 'payment' },
): void {
  const { webview } = panel;
  const own = remittance.toString();
  const post = (message: ToPage) => webview.postMessage(message);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let revealed: number | undefined;

  const isOwn = (document: TextDocument) =>
    isRemittance(document) && sourceOf(document.uri) === own;
  const changedSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => post({ type: 'changed' }), settleTime);
  };
  const follow = async (editor: TextEditor) => {
    if (!isOwn(editor.document) || editor !== window.activeTextEditor) return;
    const number = ++asked;
    const at = await segmentAtCursor(client, editor);
    // The page has led the cursor there, or the cursor is elsewhere by now.
    if (at === undefined || at === revealed || number !== asked) return;
    revealed = undefined;
    await post({ type: 'cursor', segment: at });
  };

  const find = async (query: PageQuery) => {
    await begin();
    const document = await openToRead(remittance);
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return { page: await ask(client, pageRequest, { textDocument, page: query }) };
  };

  const answer = async (message: FromPage): Promise<unknown> => {
    switch (message.type) {
      case 'ready':
        return post({ type: 'start', uri: own, first });
      case 'ask': {
        const found = await find(message.query).catch((error: unknown) => ({
          page: null,
          fault: faultText(error),
        }));
        return post({ type: 'answer', id: message.id, ...found });
      }
      case 'reveal': {
        revealed = message.segment;
        const column = panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
        return revealPlace(client, remittance, message, message.open ? column : undefined);
      }
      case 'shown':
        panel.title = `${message.title} (${baseNameOf(remittance)})`;
        return undefined;
      case 'copy':
        await env.clipboard.writeText(message.text);
        return window.setStatusBarMessage('Copied to clipboard', 3000);
      case 'export':
        return savePage(client, remittance, message);
      case 'note':
        return addNote(client, remittance, message.segment, { kind: message.kind });
      case 'done': {
        const done = { kind: 'rework', text: 'Done', status: 'resolved' } as const;
        return addNote(client, remittance, message.segment, done);
      }
      case 'note status': {
        const { resolveNote, reopenNote } = commandIds;
        const address: NoteAddress = { uri: own, id: message.id };
        return commands.executeCommand(
          message.status === 'resolved' ? resolveNote : reopenNote,
          address,
        );
      }
    }
  };

  const subscriptions = Disposable.from(
    webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPage(message)) showingErrors(() => answer(message));
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === own) changedSoon();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === own)) changedSoon();
    }),
    notesLoaded((uri) => {
      if (uri.toString() === own) changedSoon();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      follow(textEditor).catch(() => undefined);
    }),
  );
  panel.onDidDispose(() => {
    clearTimeout(timer);
    subscriptions.dispose();
  });
  webview.options = {
    enableScripts: true,
    localResourceRoots: [Uri.joinPath(extensionUri, 'dist/client')],
  };
  webview.html = pageHtml(webview, extensionUri, {
    bundle: 'webview',
    title: 'Remittance Page',
  });
}

/** Saves a note on a segment, and asks for its text where none is given. */
async function addNote(
  client: BaseLanguageClient,
  remittance: Uri,
  segment: number,
  written: Pick<AddNote, 'kind' | 'text' | 'status'>,
): Promise<void> {
  const found = await rangeIn(client, remittance, { segment });
  if (!found) return;
  const range = client.code2ProtocolConverter.asRange(found);
  const uri = client.code2ProtocolConverter.asUri(remittance);
  const note: AddNote = { ...written, uri, range };
  await commands.executeCommand(commandIds.addNote, note);
}
