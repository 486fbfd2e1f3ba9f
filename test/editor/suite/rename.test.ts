import { commands, type WorkspaceEdit, workspace } from 'vscode';
import { equal, matches } from './expect';
import { findings, open, positionOf } from './remittance';

describe('rename', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('changes a control number in head and trailer', async () => {
    const document = await open('commercial.835');
    const before = document.getText();
    await workspace.applyEdit(await rename('000002857'));
    equal(document.getText(), before.replaceAll('000002856', '000002857'));
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('says why a number does not fit', async () => {
    const problem = await rename('2857').then(
      () => 'nothing',
      (error) => String(error),
    );
    matches(problem, /nine digits/);
  });
});

async function rename(name: string): Promise<WorkspaceEdit> {
  const document = await open('commercial.835');
  return commands.executeCommand<WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    positionOf(document, '000002856*0*P'),
    name,
  );
}
