import { commands, env, type Memento, UIKind, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../../server/protocol/command-ids';
import { paymentsRequest } from '../../server/protocol/folder';
import { counted } from '../../server/render/words/counted';
import { folderText } from '../../server/render/words/folder';
import { ask } from '../ask';
import type { FolderFiles } from './files';
import { hasRemittances } from './find-files';

/** On the web the settings of a workspace may come this much later than the extension, in milliseconds. */
const settleTime = 3_000;

/** Remembers that a workspace was greeted. */
const greeted = 'remittance.greeted';

/** Reads a workspace of remittances, says once what they add up to, and offers the list. */
export async function greet(
  client: BaseLanguageClient,
  files: FolderFiles,
  memory: Memento,
): Promise<void> {
  if (!(await hasRemittances())) return;
  if (env.uiKind === UIKind.Web) await new Promise((resolve) => setTimeout(resolve, settleTime));
  const settings = workspace.getConfiguration('remittance');
  if (!settings.get('folder.readInBackground', true)) return;
  await files.read();
  if (memory.get(greeted, false)) return;
  const page = await ask(client, paymentsRequest, { count: 0 });
  // One remittance needs no list.
  if (!page || page.files < 2) return;
  await memory.update(greeted, true);
  const show = 'Show Remittances';
  const { length: unread } = files.state().unread;
  const notRead = unread > 0 ? `; ${counted(unread, 'file')} not read` : '';
  const chosen = await window.showInformationMessage(`${folderText(page)}${notRead}.`, show);
  if (chosen === show) await commands.executeCommand(commandIds.openFolder);
}
