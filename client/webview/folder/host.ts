import type { PaymentsPage, PaymentsQuery } from '../../../server/folder/payments-page';
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

const waiting = new Map<number, (page: PaymentsPage | null) => void>();
let asked = 0;

/** The payments of the folder, with their hidden characters made visible. */
export function askPayments(query: PaymentsQuery): Promise<PaymentsPage | null> {
  const id = ++asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    post({ type: 'ask', id, query });
  });
}

/** Calls `receive` with each message of the extension that is no answer to a question. */
export function listen(receive: (message: Exclude<ToFolder, { type: 'answer' }>) => void): void {
  window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    if (origin !== window.origin || !isToFolder(data)) return;
    if (data.type !== 'answer') return receive(data);
    waiting.get(data.id)?.(visibleData(data.page));
    waiting.delete(data.id);
  });
}
