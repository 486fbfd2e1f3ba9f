import { commands, extensions, TabInputWebview, window } from 'vscode';
import { equal, matches, present } from './expect';
import { findings, open } from './remittance';
import { until } from './until';

describe('the catalog of rules', () => {
  it('shows the page of a check by the code of its finding', async function () {
    const document = await open('sequestration-off.835');
    const [finding] = await findings(document);
    const { code } = present(finding, 'finding');
    if (typeof code !== 'object') throw new Error('the code leads nowhere');
    equal(code.target.scheme, 'command');
    const [id] = JSON.parse(code.target.query);
    equal(id, code.value);
    if (!(await canRender())) this.skip();
    await commands.executeCommand(code.target.path, id);
    const label = await until(window.tabGroups.onDidChangeTabs, previewLabel, 'the preview');
    matches(label, /README\.md/);
  });
});

/** Every VS Code renders Markdown but the web lane's: its build brings that for a Node host alone. */
async function canRender(): Promise<boolean> {
  const markdown = extensions.getExtension('vscode.markdown-language-features');
  await present(markdown, 'Markdown').activate();
  return (await commands.getCommands()).includes('markdown.showPreview');
}

/** The label of the tab in front, where that is a rendered page. */
function previewLabel(): string | undefined {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return tab?.input instanceof TabInputWebview ? tab.label : undefined;
}
