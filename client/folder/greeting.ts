import { commands, type Memento, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../../server/protocol/command-ids';
import { paymentsRequest } from '../../server/protocol/folder';
import { folderText } from '../../server/render/words/folder';
import { ask } from '../ask';
import { type FolderFiles, hasRemittances } from './files';

/** Remembers that a workspace was greeted. */
const greeted = 'remittance.greeted';

/** Says once in a workspace of remittances what they add up to, and offers the list. */
export async function greet(
  client: BaseLanguageClient,
  files: FolderFiles,
  memory: Memento,
): Promise<void> {
  if (memory.get(greeted, false) || !(await hasRemittances())) return;
  await files.read();
  const page = await ask(client, paymentsRequest, { count: 0 });
  // One remittance needs no list.
  if (!page || page.files < 2) return;
  await memory.update(greeted, true);
  const show = 'Show Remittances';
  const chosen = await window.showInformationMessage(`${folderText(page)}.`, show);
  if (chosen === show) await commands.executeCommand(commandIds.openFolder);
}
