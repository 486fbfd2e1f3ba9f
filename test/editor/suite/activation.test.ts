import { extensions, workspace } from 'vscode';
import { equal, present } from './expect';
import { findings, open } from './remittance';
import { until } from './until';

describe('activation', () => {
  it('opens an .835 file as a remittance and wakes the extension by that alone', async () => {
    const extension = present(extensions.getExtension('x12-835.x12-835'), 'extension');
    const document = await open('sequestration-off.835');
    equal(document.languageId, 'x12-835');
    await findings(document);
    equal(extension.isActive, true);
  });

  it('knows a remittance under another name by its first line', async () => {
    const document = await open('remittance.edi');
    equal(document.languageId, 'x12-835');
  });

  it('knows a remittance in a text file by its content', async () => {
    const { uri } = await open('remittance.txt');
    const languageOf = () =>
      workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
        ?.languageId;
    await until(
      workspace.onDidOpenTextDocument,
      () => (languageOf() === 'x12-835' ? true : undefined),
      'the language',
    );
  });

  it('leaves a claim file alone', async () => {
    const document = await open('claims.edi');
    equal(document.languageId, 'plaintext');
  });
});
