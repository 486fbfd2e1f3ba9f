import { commands, workspace } from 'vscode';
import { equal, matches } from './expect';
import { rename } from './provided';
import { findings, open } from './remittance';

/** The interchange control number in its head. */
const number = '000002856*0*P';

describe('rename', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('changes a control number in head and trailer', async () => {
    const document = await open('commercial.835');
    const before = document.getText();
    await workspace.applyEdit(await rename(document, number, '000002857'));
    equal(document.getText(), before.replaceAll('000002856', '000002857'));
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('says why a number does not fit', async () => {
    const document = await open('commercial.835');
    const problem = await rename(document, number, '2857').then(
      () => 'nothing',
      (error) => String(error),
    );
    matches(problem, /nine digits/);
  });
});
