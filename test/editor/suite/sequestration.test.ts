import {
  type CodeAction,
  CodeActionKind,
  commands,
  env,
  type TextDocument,
  workspace,
} from 'vscode';
import { equal, matches, present } from './expect';
import { findings, hover, open, positionOf } from './remittance';

describe('sequestration', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('says on hover what was reduced, what to post, and what not to do', async () => {
    const text = await hover(await open('medicare-part-b.835'), '253*2.4~');
    matches(text, /2\.40 +CO 253 · 2% of 120\.00/);
    matches(text, /\*Post\* 2\.40 as a contractual write-off/);
    matches(text, /Not a denial/);
  });

  it('copies a message to the payer', async () => {
    const document = await open('sequestration-off.835');
    const { command } = await actionAt(document, '2.04', 'Copy message to payer');
    const { command: name, arguments: given = [] } = present(command, 'command');
    await commands.executeCommand(name, ...given);
    matches(await env.clipboard.readText(), /segment 27, CAS06: CO 253 is 2\.04; expected 2\.40 /);
  });

  it('copies the adjustments for the next payer', async () => {
    const document = await open('sequestration-off.835');
    const title = "Copy this line's adjustments for the next payer (837 loop 2430)";
    const { command } = await actionAt(document, '2.04', title);
    const { command: name, arguments: given = [] } = present(command, 'command');
    await commands.executeCommand(name, ...given);
    equal(await env.clipboard.readText(), 'CAS*CO*45*75**253*2.04~\nCAS*PR*2*30~\n');
  });

  it('sets the amount and the paid amounts in one edit', async () => {
    const content = (await open('sequestration-off.835')).getText();
    const document = await workspace.openTextDocument({ language: 'x12-835', content });
    const title = 'For test files: Set 253 to 2.40 and rebalance SVC03, CLP04, and BPR02';
    const { edit } = await actionAt(document, '2.04', title);
    await workspace.applyEdit(present(edit, 'edit'));
    matches(
      document.getText(),
      /BPR\*I\*1044\.68\*[\s\S]*CLP\*MH-20417\*1\*225\*117\.6\*[\s\S]*253\*2\.4~/,
    );
  });
});

/** The action of this title that the editor offers at the first place with a text. */
async function actionAt(document: TextDocument, text: string, title: string): Promise<CodeAction> {
  const at = positionOf(document, text);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.getWordRangeAtPosition(at),
    CodeActionKind.QuickFix.value,
    20,
  );
  return present(
    actions.find((action) => action.title === title),
    title,
  );
}
