import { type Disposable, TabInputText, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { shownViewsNotification } from '../../server/protocol/shown-views';
import { splitScheme } from '../../server/protocol/split-address';
import { isRemittance } from '../remittance';
import { shownPartOf } from '../shown-part';
import { addressOf } from './address';
import { askForView, isAsBefore, type ViewFiles } from './files';

/** How long typing must pause before the views of a remittance are refreshed, in milliseconds. */
const settleTime = 500;

/** Refreshes views whose remittance was edited, and tells the server which views are on the screen. */
export function keepViewsCurrent(client: BaseLanguageClient, files: ViewFiles): Disposable[] {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = () => {
    if (!client.isRunning()) return;
    const shown = window.visibleTextEditors.filter(({ document }) => isView(document.uri));
    const uris = shown.map(({ document }) => client.code2ProtocolConverter.asUri(document.uri));
    client.sendNotification(shownViewsNotification.method, { uris });
  };
  return [
    workspace.onDidChangeTextDocument(({ document }) => {
      const { uri } = document;
      if (!isRemittance(document) || isView(uri)) return;
      clearTimeout(timers.get(uri.toString()));
      timers.set(
        uri.toString(),
        setTimeout(() => refresh(client, uri, files), settleTime),
      );
    }),
    window.onDidChangeVisibleTextEditors(tell),
    client.onDidChangeState(tell),
  ];
}

function isView({ scheme }: Uri): boolean {
  return scheme === splitScheme;
}

/** Shows what has changed; a view whose segments now have other numbers is replaced by a new one. */
async function refresh(client: BaseLanguageClient, source: Uri, files: ViewFiles): Promise<void> {
  for (const { uri } of workspace.textDocuments) {
    const shown = shownPartOf(uri);
    if (shown?.source !== source.toString()) continue;
    const view = await askForView(client, shown).catch(() => undefined);
    if (view && isAsBefore(shown, view)) files.changed(uri);
    else await replace(uri, view && addressOf(shown, view));
  }
}

/** Shows a view in place of another one; where that one is hidden, it is only closed. */
async function replace(old: Uri, view: Uri | undefined): Promise<void> {
  const tabs = window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof TabInputText && `${input.uri}` === `${old}`);
  for (const { isActive, group } of tabs) {
    if (!isActive || !view) continue;
    const { viewColumn } = group;
    await window.showTextDocument(view, { viewColumn, preserveFocus: true, preview: false });
  }
  await window.tabGroups.close(tabs, true);
}
