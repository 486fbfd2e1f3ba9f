import { commands, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../../server/protocol/command-ids';
import type { AddNote, NoteAddress } from '../../server/protocol/notes';
import { markLabels } from '../../server/render/words/folder';
import { rangeIn } from '../pages/reveal';
import type { FromFolder } from '../webview/folder/messages';
import type { FolderFiles } from './files';

/** Marks a payment, or takes its mark away: a note on the payment, in the notes file. */
export async function markPayment(
  client: BaseLanguageClient,
  files: FolderFiles,
  { file, segment, note, mark }: Extract<FromFolder, { type: 'mark' }>,
): Promise<void> {
  const remittance = Uri.parse(file);
  await workspace.openTextDocument(remittance);
  const uri = client.code2ProtocolConverter.asUri(remittance);
  if (note !== undefined) {
    const address: NoteAddress = { uri, id: note };
    await commands.executeCommand(commandIds.resolveNote, address);
  }
  if (mark !== undefined) {
    const found = await rangeIn(client, remittance, { segment });
    if (!found) throw new Error('The payment is no longer where the list has it. Read again.');
    const range = client.code2ProtocolConverter.asRange(found);
    const added: AddNote = { uri, range, kind: mark, text: markLabels[mark] };
    await commands.executeCommand(commandIds.addNote, added);
  }
  await files.readNotes(remittance);
}
