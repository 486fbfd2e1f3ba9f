import { commands, languages, Selection, window } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { splitScheme } from '../../../server/protocol/split-address';
import { equal, matches, present } from './expect';
import { hover, open, positionOf } from './remittance';
import { until } from './until';

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
    await until(
      languages.onDidChangeDiagnostics,
      () => (languages.getDiagnostics(view.uri).length > 0 ? true : undefined),
      'findings in the view',
    );
    equal(languages.getDiagnostics(view.uri).length, languages.getDiagnostics(document.uri).length);
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

/** The number in the file of the segment that holds the wrong amount. */
function ordinal(text: string): string {
  const number = text.slice(0, text.indexOf('253*2.04')).split('~').length;
  return `egment ${number}, CAS`;
}
