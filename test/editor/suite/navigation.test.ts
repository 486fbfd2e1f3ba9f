import { commands, env, Selection, type Tab, TabInputText, window } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, present } from './expect';
import { definition } from './provided';
import { findings, open, positionOf } from './remittance';
import { eventually } from './until';

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

  it('opens the claim that was found, whatever was closed and opened before', async () => {
    const document = await open('split-view.835');
    const at = positionOf(document, 'CLP*MH-20440');
    const source = present(window.activeTextEditor, 'editor');
    source.selection = new Selection(at, at);
    await commands.executeCommand(commandIds.openClaimView);
    const isSource = ({ input }: Tab) =>
      input instanceof TabInputText && `${input.uri}` === `${document.uri}`;
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(tabs.filter(isSource));
    await open('commercial.835');
    for (const number of ['MH-20452', 'MH-20440']) {
      await commands.executeCommand(commandIds.findClaim, number);
      const view = await eventually(async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        const front = window.activeTextEditor?.document;
        return front?.uri.path.includes(`claim ${number}`) ? front : undefined;
      });
      const claims = view.getText().match(/^CLP.[\w-]+/gm) ?? [];
      equal(claims.map((head) => head.slice(4)).join(), number);
    }
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
