import type { PaymentsPage, PaymentsQuery } from '../../../server/folder/payments-page';
import type { FolderPage, FolderPageQuery } from '../../../server/protocol/folder';
import { visibleData } from '../../../server/render/words/visible';
import { type FromFolder, isToFolder, type ToFolder } from './messages';

/** What VS Code gives to the script of a webview, once. */
interface WebviewApi {
  postMessage(message: FromFolder): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();

/** Tells the extension something. */
export function post(message: FromFolder): void {
  api.postMessage(message);
}

/** What was saved when the list was last shown; anything, or nothing. */
export function savedState(): unknown {
  return api.getState();
}

/** Keeps a state until the panel is closed, over reloads of the window. */
export function saveState(state: unknown): void {
  api.setState(state);
}

const waiting = new Map<number, (page: never) => void>();
let asked = 0;

/** The payments of the folder, with their hidden characters made visible. */
export function askPayments(query: PaymentsQuery): Promise<PaymentsPage | null> {
  return answerTo((id) => ({ type: 'ask', id, query }));
}

/** A page about all files of the folder, with its hidden characters made visible. */
export function askPage(query: FolderPageQuery): Promise<FolderPage | null> {
  return answerTo((id) => ({ type: 'ask page', id, query }));
}

function answerTo<Page>(question: (id: number) => FromFolder): Promise<Page> {
  const id = ++asked;
  return new Promise<Page>((resolve) => {
    waiting.set(id, resolve);
    post(question(id));
  });
}

type Told = Exclude<ToFolder, { type: 'answer' | 'page' }>;

/** Calls `receive` with each message of the extension that is no answer to a question. */
export function listen(receive: (message: Told) => void): void {
  window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    if (origin !== window.origin || !isToFolder(data)) return;
    if (data.type !== 'answer' && data.type !== 'page') return receive(data);
    waiting.get(data.id)?.(visibleData(data.page) as never);
    waiting.delete(data.id);
  });
}
