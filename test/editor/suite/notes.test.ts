import {
  type CodeAction,
  commands,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches, present } from './expect';
import { quickFixes } from './provided';
import { hover, open, positionOf } from './remittance';
import { eventually } from './until';

const name = 'notes.835';

describe('notes', () => {
  it('are written by a quick fix, and stay on their line when the file is split and edited', async () => {
    const document = await open(name);
    const action = await noteAction(document, '253*16', 'Note: sequestration, write-off');
    await run(action);
    matches(await sidecarText(), /"adjustment": "CO 253"/);
    matches(await hover(document, '253*16'), /\*\*Write-off\*\*: Sequestration/);

    const text = document.getText();
    const terminator = '~';
    await replaceText(document, text.replaceAll(`${terminator}\n`, terminator));
    equal(document.lineCount <= 2, true);
    matches(await hover(document, '253*16'), /\*\*Write-off\*\*: Sequestration/);

    await replaceText(document, text.replace('CLP*', 'CLP*NEW*1*0*0~\nCLP*'));
    matches(await hover(document, '253*16'), /\*\*Write-off\*\*: Sequestration/);
    await replaceText(document, text);
    equal(document.getText(), text);
  });

  it('are there again after the server has restarted', async () => {
    const document = await open(name);
    await commands.executeCommand(commandIds.restartServer);
    await eventually(async () => /contractual/.test(await hover(document, '253*16')) || undefined);
  });

  it('that many windows write at once are all kept', async () => {
    const document = await open(name);
    const before = notesIn(await sidecarText());
    const action = await noteAction(document, '253*16', 'Note: sequestration, write-off');
    await Promise.all([1, 2, 3].map(() => run(action)));
    equal(notesIn(await sidecarText()), before + 3);
  });
});

async function run({ command }: CodeAction): Promise<void> {
  const { command: id, arguments: args = [] } = present(command, 'command');
  await commands.executeCommand(id, ...args);
}

async function noteAction(document: TextDocument, at: string, title: string): Promise<CodeAction> {
  const position = positionOf(document, at);
  const actions = await quickFixes(document, new Range(position, position));
  return present(
    actions.find((action) => action.title === title),
    title,
  );
}

async function replaceText(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, text);
  await workspace.applyEdit(edit);
}

async function sidecarText(): Promise<string> {
  const folder = present(workspace.workspaceFolders?.[0], 'folder');
  const bytes = await workspace.fs.readFile(Uri.joinPath(folder.uri, `${name}.notes.json`));
  return new TextDecoder().decode(bytes);
}

function notesIn(sidecar: string): number {
  return JSON.parse(sidecar).notes.length;
}
