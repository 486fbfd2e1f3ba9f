import {
  commands,
  type Diagnostic,
  env,
  languages,
  Range,
  Selection,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { splitScheme } from '../../../server/protocol/split-address';
import { equal, matches, present } from './expect';
import { quickFixes } from './provided';
import { findings, hover, open, positionOf } from './remittance';
import { eventually, until } from './until';

describe('split view', () => {
  it('shows a file of one line with one segment per line, with findings and hovers', async () => {
    const document = await open('split-view.835');
    equal(document.lineCount, 1);
    await commands.executeCommand(commandIds.openSplitView);
    const view = present(window.activeTextEditor, 'editor').document;
    equal(view.uri.scheme, splitScheme);
    equal(view.languageId, 'x12-835');
    equal(view.getText().split('\n').length > 20, true);
    equal(view.getText().replaceAll('\n', ''), document.getText());
    matches(await hover(view, 'CAS*CO*45'), /segment/i);
  });

  it('lists each finding once: in the view while that is on the screen', async () => {
    const document = await open('split-view.835');
    const whole = (await findings(document)).map(messageOf).sort().join();
    const at = positionOf(document, 'CLP*');
    present(window.activeTextEditor, 'editor').selection = new Selection(at, at);
    await commands.executeCommand(commandIds.openClaimView);
    const view = present(window.activeTextEditor, 'editor').document;
    const listed = () => [document, view].map(({ uri }) => languages.getDiagnostics(uri));
    await until(
      languages.onDidChangeDiagnostics,
      () => {
        const [rest = [], own = []] = listed();
        return own.length > 0 && [...rest, ...own].map(messageOf).sort().join() === whole
          ? true
          : undefined;
      },
      'every finding once',
    );
    await open('split-view.835');
    await until(
      languages.onDidChangeDiagnostics,
      () => {
        const [all = [], own = []] = listed();
        return own.length === 0 && all.map(messageOf).sort().join() === whole ? true : undefined;
      },
      'the findings back in the source',
    );
  });

  it('cannot be changed, and its fixes change the source', async () => {
    const document = await open('split-view.835');
    const text = document.getText();
    await commands.executeCommand(commandIds.openSplitView);
    const view = present(window.activeTextEditor, 'editor').document;
    const shown = view.getText();
    equal(workspace.fs.isWritableFileSystem(view.uri.scheme), false);
    equal((await workspace.fs.stat(view.uri)).size, shown.length);
    for (const id of [
      commandIds.splitSegments,
      commandIds.joinSegments,
      'editor.action.formatDocument',
    ])
      await commands.executeCommand(id);
    equal(view.getText(), shown);
    equal(view.isDirty, false);

    const at = positionOf(view, '2.04');
    const fixes = await quickFixes(view, new Range(at, at));
    const fix = present(
      fixes.find(({ title }) => title.includes('Set 253 to 2.40')),
      'fix',
    );
    await workspace.applyEdit(present(fix.edit, 'edit'));
    equal(document.getText() === text.replace('253*2.04', '253*2.4'), true);
    await until(
      workspace.onDidChangeTextDocument,
      () => (view.getText() === shown.replace('253*2.04', '253*2.4') ? true : undefined),
      'the fixed amount in the view',
    );
    await changeBack(document, text);
  });

  it('offers by its own menu and in hovers what a read-only editor does not', async () => {
    await open('split-view.835');
    await commands.executeCommand(commandIds.openSplitView);
    const view = present(window.activeTextEditor, 'editor');
    const at = positionOf(view.document, '2.04');
    view.selection = new Selection(at, at);
    matches(await hover(view.document, '2.04'), new RegExp(`command:${commandIds.showActions}`));
    await env.clipboard.writeText('');
    commands.executeCommand(commandIds.showActions);
    const copied = await eventually(async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await env.clipboard.readText()) || undefined;
    });
    matches(copied, /segment 27, CAS06: CO 253 is 2\.04.*\(Rule: sequestration-amount\.\)$/);
  });

  it('refuses to lead into a source that has something else at that place', async () => {
    const document = await open('split-view.835');
    const text = document.getText();
    const at = positionOf(document, 'CLP*');
    const source = present(window.activeTextEditor, 'editor');
    source.selection = new Selection(at, at);
    await commands.executeCommand(commandIds.openClaimView);
    const view = present(window.activeTextEditor, 'editor');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, at, 'CLP*OTHER*1*1*1**MB*Z1~');
    await workspace.applyEdit(edit);
    await commands.executeCommand(commandIds.revealInSource);
    equal(
      present(window.activeTextEditor, 'editor').document.uri.toString(),
      view.document.uri.toString(),
    );
    await changeBack(document, text);
  });

  it('leads to the same place of the source, and shows one claim by itself', async () => {
    const document = await open('split-view.835');
    await commands.executeCommand(commandIds.openSplitView);
    const view = present(window.activeTextEditor, 'editor');
    const at = positionOf(view.document, '253*2.04');
    view.selection = new Selection(at, at);
    await commands.executeCommand(commandIds.revealInSource);
    const source = present(window.activeTextEditor, 'editor');
    equal(source.document.uri.toString(), document.uri.toString());
    equal(source.document.getText(source.selection), '253');

    await commands.executeCommand(commandIds.openClaimView);
    const claim = present(window.activeTextEditor, 'editor');
    equal(claim.document.getText().match(/^CLP/gm)?.length, 1);
    equal(claim.document.getText(claim.selection), '253');
    matches(
      await hover(claim.document, '253*2.04'),
      new RegExp(ordinal(source.document.getText())),
    );
  });
});

function messageOf({ message }: Diagnostic): string {
  return message;
}

async function changeBack(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, text);
  await workspace.applyEdit(edit);
  await document.save();
}

/** The number in the file of the segment that holds the wrong amount. */
function ordinal(text: string): string {
  const number = text.slice(0, text.indexOf('253*2.04')).split('~').length;
  return `egment ${number}, CAS`;
}
