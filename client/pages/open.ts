import { type Uri, ViewColumn, window } from 'vscode';
import type { PageQuery } from '../../server/protocol/pages';
import { baseNameOf } from '../base-name';
import { type PageHost, showPages } from './page-view';

/** The type of the panels to the side and of the custom editor, as the manifest names it. */
export const pageViewType = 'remittance.page';

/** Opens a page to the side and leaves the focus where it is. */
export function openPanel(host: PageHost, remittance: Uri, first: PageQuery): void {
  const panel = window.createWebviewPanel(
    pageViewType,
    baseNameOf(remittance),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableFindWidget: true },
  );
  showPages(host, panel, remittance, first);
}
