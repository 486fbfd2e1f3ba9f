import {
  type CodeAction,
  type CodeLens,
  commands,
  languages,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches, present } from './expect';
import { quickFixes } from './provided';
import { findings, hover, open, positionOf } from './remittance';
import { eventually, until } from './until';

const name = 'notes.835';

describe('notes', () => {
  it('are written by a quick fix, and stay on their line when the file is split and edited', async () => {
    const document = await open(name);
    const action = await noteAction(document, '253*16', 'Note: sequestration, write-off');
    await run(action);
    matches(await sidecarText(), /"adjustment": "CO 253"/);
    matches(await hover(document, '253*16'), /\*\*Write-off\*\* on [\d/]+: Sequestration/);

    const text = document.getText();
    const terminator = '~';
    await replaceText(document, text.replaceAll(`${terminator}\n`, terminator));
    equal(document.lineCount <= 2, true);
    matches(await hover(document, '253*16'), /\*\*Write-off\*\* on [\d/]+: Sequestration/);

    await replaceText(document, text.replace('CLP*', 'CLP*NEW*1*0*0~\nCLP*'));
    matches(await hover(document, '253*16'), /\*\*Write-off\*\* on [\d/]+: Sequestration/);
    await replaceText(document, text);
    equal(document.getText(), text);
  });

  it('are there again after the server has restarted', async () => {
    const document = await open(name);
    await commands.executeCommand(commandIds.restartServer);
    await eventually(async () => /contractual/.test(await hover(document, '253*16')) || undefined);
  });

  it('are written on all 253s at once and exported with payer, amount and dates', async () => {
    const document = await open(name);
    const { length } = document.getText().match(/\*253\*/g) ?? [];
    await commands.executeCommand(commandIds.noteReductions);
    equal(new Set(await noted253s()).size, length);
    const folder = present(workspace.workspaceFolders?.[0], 'folder');
    const target = Uri.joinPath(folder.uri, 'exported.csv');
    await commands.executeCommand(commandIds.exportNotesAsCsv, target);
    const csv = new TextDecoder().decode(await workspace.fs.readFile(target));
    matches(
      csv,
      /PRAIRIE STATES MEDICARE SERVICES,11\/14\/2025,EFT2511140081,MH-20417,10\/06\/2025,2\.40,/,
    );
  });

  it('accept a finding, say by whom and why, and take it back', async () => {
    const document = await open('sequestration-off.835');
    const [before] = await findings(document);
    const { range } = present(before, 'finding');
    await commands.executeCommand(commandIds.addNote, {
      uri: document.uri.toString(),
      // As the server sends it: a position of the editor does not survive the way to a worker.
      range: { start: plain(range.start), end: plain(range.end) },
      kind: 'accepted',
      text: 'Confirmed by phone',
      check: 'sequestration-amount',
    });
    const message = () => languages.getDiagnostics(document.uri)[0]?.message ?? '';
    await until(
      languages.onDidChangeDiagnostics,
      () => /^Accepted on .*: Confirmed by phone\. CO 253/.test(message()) || undefined,
      'the acceptance in the finding',
    );
    const [ofPayment, ofClaim] = await lensTitles(document);
    matches(ofPayment ?? '', /253 off by 0\.36 .* 1 finding accepted$/);
    matches(ofClaim ?? '', /253 off by 0\.36 · 1 finding accepted$/);
    matches(await hover(document, '253*2.04'), /Accepted.* on .*Confirmed by phone/s);
    const actions = await quickFixes(document, range);
    await run(
      present(
        actions.find(({ title }) => title.startsWith('Undo acceptance')),
        'undo',
      ),
    );
    await until(
      languages.onDidChangeDiagnostics,
      () => message().startsWith('CO 253') || undefined,
      'the finding as before',
    );
    matches((await lensTitles(document))[1] ?? '', /253 off by 0\.36$/);
  });

  it('that many windows write at once are all kept', async () => {
    const document = await open(name);
    const before = notesIn(await sidecarText());
    const action = await noteAction(document, '253*16', 'Note: sequestration, write-off');
    await Promise.all([1, 2, 3].map(() => run(action)));
    equal(notesIn(await sidecarText()), before + 3);
  });
});

async function lensTitles({ uri }: TextDocument): Promise<string[]> {
  const command = 'vscode.executeCodeLensProvider';
  const lenses = await commands.executeCommand<CodeLens[]>(command, uri, 2);
  return lenses.map((lens) => lens.command?.title ?? '');
}

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

function plain({ line, character }: Position) {
  return { line, character };
}

async function noted253s(): Promise<string[]> {
  const { notes } = JSON.parse(await sidecarText());
  return notes
    .map(({ anchor }: { anchor: object }) => JSON.stringify(anchor))
    .filter((anchor: string) => anchor.includes('CO 253'));
}

function notesIn(sidecar: string): number {
  return JSON.parse(sidecar).notes.length;
}
