import type { PageQuery } from '../../server/protocol/pages';
import { visibleData } from '../../server/render/words/visible';
import type { ShownPage } from '../../server/report/pages/page';
import { type FromPage, isToPage, type ToPage } from './messages';

/** What VS Code gives to the script of a webview, once. */
interface WebviewApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();

/** Tells the extension something. */
export function post(message: FromPage): void {
  api.postMessage(message);
}

/** What was saved when the page was last shown; anything, or nothing. */
export function savedState(): unknown {
  return api.getState();
}

/** Keeps a state until the panel is closed, over reloads of the window. */
export function saveState(state: unknown): void {
  api.setState(state);
}

type Waiting = (page: ShownPage | null) => void;

const waiting = new Map<number, Waiting>();
let asked = 0;

/** A page of the remittance, with its hidden characters made visible; `null` where there is none. */
export function askPage(query: PageQuery): Promise<ShownPage | null> {
  const id = ++asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    post({ type: 'ask', id, query });
  });
}

/**
 * Calls `receive` with each message of the extension that is no answer to a question, and `failed`
 * with each answer: with why there is none, or with nothing. A question without an answer stays open.
 */
export function listen(
  receive: (message: Exclude<ToPage, { type: 'answer' }>) => void,
  failed: (fault: string | undefined) => void,
): void {
  window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    if (origin !== window.origin || !isToPage(data)) return;
    if (data.type !== 'answer') return receive(data);
    failed(data.fault);
    if (data.fault === undefined) waiting.get(data.id)?.(visibleData(data.page));
    waiting.delete(data.id);
  });
}
