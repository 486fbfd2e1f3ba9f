import { commands, Selection, TabInputCustom, TabInputWebview, window } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches, present } from './expect';
import { open, positionOf } from './remittance';
import { until } from './until';

const viewType = 'remittance.page';

describe('pages', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('open to the side without taking the focus, and show the payment at the cursor', async () => {
    const document = await open('medicare-part-b.835');
    const at = positionOf(document, 'CLP*');
    present(window.activeTextEditor, 'editor').selection = new Selection(at, at);
    await commands.executeCommand(commandIds.openPage);
    const tab = await until(window.tabGroups.onDidChangeTabs, shownPage, 'the page');
    matches(tab.label, /^Payment .*medicare-part-b\.835/);
    equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('open as an editor of the file', async () => {
    const { uri } = await open('commercial.835');
    await commands.executeCommand('vscode.openWith', uri, viewType);
    const { input } = present(window.tabGroups.activeTabGroup.activeTab, 'tab');
    equal(input instanceof TabInputCustom && input.viewType, viewType);
  });
});

/** The tab of a page once the page has told what it shows. */
function shownPage() {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input, label }) =>
        input instanceof TabInputWebview &&
        input.viewType.includes(viewType) &&
        label.includes('('),
    );
}
