import { commands } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches } from './expect';
import { findings, lineCount, open } from './remittance';

describe('formatting', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('splits a file of one line, and undo brings the line back', async () => {
    const document = await open('one-line.835');
    const before = document.getText();
    await commands.executeCommand('editor.action.formatDocument');
    await lineCount(document, 84);
    matches(document.getText(), /^ISA\|00[^\r\n]*'\r?\nGS\|HP\|/);
    equal(document.getText().replace(/[\r\n]/g, ''), before);
    await commands.executeCommand('undo');
    await lineCount(document, 1);
    equal(document.getText(), before);
  });

  it('splits and joins by command', async () => {
    const document = await open('one-line.835');
    const before = document.getText();
    await commands.executeCommand(commandIds.splitSegments);
    await lineCount(document, 84);
    await commands.executeCommand(commandIds.joinSegments);
    await lineCount(document, 1);
    equal(document.getText(), before);
  });
});
