import { type CodeAction, CodeActionKind, commands, type TextDocument, workspace } from 'vscode';
import { equal, matches, present } from './expect';
import { findings, noFindings, open, positionOf } from './remittance';

describe('findings', () => {
  it('names the expected sequestration amount and the difference', async () => {
    const document = await open('sequestration-off.835');
    const [finding] = await findings(document);
    const { message, range } = present(finding, 'finding');
    matches(message, /2\.40/);
    matches(message, /0\.36/);
    equal(range.start.line, positionOf(document, '253*2.04').line);
  });

  it('are mended by a quick fix', async () => {
    const document = await open('segment-count-off.835');
    const [finding] = await findings(document);
    const action = await quickFix(document, present(finding, 'finding').range);
    await workspace.applyEdit(present(action.edit, 'edit'));
    matches(document.getText(), /\nSE\*94\*0001~/);
    await noFindings(document);
  });
});

/** The first quick fix the editor offers on a range. */
async function quickFix(document: TextDocument, range: unknown): Promise<CodeAction> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    CodeActionKind.QuickFix.value,
    10,
  );
  return present(actions[0], 'quick fix');
}
