import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../server/protocol/command-ids';
import { deidentifiedCopyRequest } from '../server/protocol/deidentified-copy';
import { ask } from './ask';
import { showingErrors } from './editor-command';
import { besideOf } from './packed-address';
import { activeRemittance, isRemittance } from './remittance';
import { replaceFile } from './replace-file';
import { sourceOf } from './shown-part';

/** The name that is proposed: the name of a remittance often holds a check or claim number. */
const proposedName = 'deidentified.835';

/**
 * Registers the command that saves a copy of a remittance without its patients: of the file that a
 * menu names, or else of the one in front. With a second address, the copy goes there and nothing is
 * asked or shown.
 */
export function registerDeidentifiedCopy(
  client: BaseLanguageClient,
  begin: () => Promise<void>,
): Disposable {
  return commands.registerCommand(
    commandIds.saveDeidentifiedCopy,
    // A menu of several selected files gives them all as the second argument.
    (of?: unknown, to?: unknown) =>
      showingErrors(async () => {
        const front = of instanceof Uri ? of : activeRemittance()?.document.uri;
        if (!front) throw new Error('Open a remittance first.');
        const remittance = Uri.parse(sourceOf(front));
        await begin();
        await saveCopy(client, remittance, to instanceof Uri ? to : undefined);
      }),
  );
}

async function saveCopy(client: BaseLanguageClient, remittance: Uri, to?: Uri): Promise<void> {
  const document = await workspace.openTextDocument(remittance);
  if (!isRemittance(document)) throw new Error('This file is not a remittance.');
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  // Made before anybody is asked where to save it: there may be none to save.
  const made = await ask(client, deidentifiedCopyRequest, { textDocument });
  if (!made) throw new Error('The de-identified copy could not be made.');
  if ('fault' in made) throw new Error(`No de-identified copy was made: ${made.fault}.`);
  const target = to ?? (await askForTarget(remittance));
  if (!target) return;
  if (target.toString() === remittance.toString()) {
    throw new Error('The copy cannot replace the remittance itself. Choose another name.');
  }
  await replaceFile(target, new TextEncoder().encode(made.text));
  if (!to) await showReport(target, made.report);
}

function askForTarget(remittance: Uri): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: 'Save De-identified Copy',
    defaultUri: besideOf(remittance, proposedName),
    filters: { 'X12 835': ['835'] },
  });
}

/** Everything that was replaced and kept, in one dialog: it is to be read before the copy is given away. */
async function showReport(copy: Uri, report: readonly string[]): Promise<void> {
  const open = 'Open Copy';
  const chosen = await window.showInformationMessage(
    'De-identified copy saved. Review it before you give it away.',
    { modal: true, detail: report.join('\n') },
    open,
  );
  if (chosen === open) await window.showTextDocument(copy);
}
