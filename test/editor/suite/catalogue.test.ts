import { commands, TabInputWebview, window } from 'vscode';
import { equal, matches, present } from './expect';
import { findings, open } from './remittance';
import { until } from './until';

describe('the catalogue of checks', () => {
  it('shows the page of a check by the code of its finding', async () => {
    const document = await open('sequestration-off.835');
    const [finding] = await findings(document);
    const { code } = present(finding, 'finding');
    if (typeof code !== 'object') throw new Error('the code leads nowhere');
    equal(code.target.scheme, 'command');
    const [id] = JSON.parse(code.target.query);
    equal(id, code.value);
    await commands.executeCommand(code.target.path, id);
    const label = await until(window.tabGroups.onDidChangeTabs, previewLabel, 'the preview');
    matches(label, /README\.md/);
  });
});

/** The label of the tab in front, where that is a rendered page. */
function previewLabel(): string | undefined {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return tab?.input instanceof TabInputWebview ? tab.label : undefined;
}
