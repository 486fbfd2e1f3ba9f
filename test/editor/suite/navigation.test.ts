import { commands, env, window } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, present } from './expect';
import { definition } from './provided';
import { findings, open } from './remittance';

describe('navigation', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('goes from a correction to the claim that was taken back', async () => {
    const document = await open('commercial.835');
    const range = await definition(document, 'HM2025088107~');
    equal(document.getText(range), 'HM2025088107');
    equal(document.lineAt(range.start.line).text.slice(0, 18), 'CLP*NG55-0874*22*-');
  });

  it('goes from a trailer to its head', async () => {
    const document = await open('commercial.835');
    equal((await definition(document, 'IEA*')).start.line, 0);
  });

  it('goes to an element of a segment by its number and names it', async () => {
    const document = await open('one-line.835');
    const editor = present(window.activeTextEditor, 'editor');
    await commands.executeCommand(commandIds.goToSegment, 'CAS03 of segment 26');
    equal(document.getText(editor.selection), '75');
    await commands.executeCommand(commandIds.copyElementPath);
    equal(await env.clipboard.readText(), 'segment 26, CAS03');
  });
});
