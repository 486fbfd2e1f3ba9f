import { commands, Uri, workspace } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches, present } from './expect';
import { findings, open } from './remittance';

const { saveDeidentifiedCopy } = commandIds;

describe('a de-identified copy', () => {
  it('has no names, the same money, and the same findings', async () => {
    const document = await open('sequestration-off.835');
    const before = (await findings(document)).map(({ range: { start } }) => start.line);
    const copy = target('deidentified.835');
    await commands.executeCommand(saveDeidentifiedCopy, document.uri, copy);
    const text = await textOf(copy);
    const names = [...document.getText().matchAll(/NM1\*QC\*1\*([A-Z]+)/g)].map(([, name]) => name);
    equal(names.length > 0, true);
    for (const name of names) equal(text.includes(String(name)), false);
    equal(amounts(text), amounts(document.getText()));
    const after = (await findings(await open('deidentified.835'))).map(({ range }) => range.start);
    equal(after.map(({ line }) => line).join(), before.join());
  });

  it('is of the remittance in front where none is named', async () => {
    await open('commercial.835');
    const copy = target('another.835');
    await commands.executeCommand(saveDeidentifiedCopy, undefined, copy);
    matches(await textOf(copy), /^ISA\*/);
  });

  it('never replaces the remittance, and is not written where the file has foreign text', async () => {
    const document = await open('commercial.835');
    // Errors are shown and wait for nobody.
    await commands.executeCommand(saveDeidentifiedCopy, document.uri, document.uri);
    equal(await textOf(document.uri), document.getText());
    const odd = target('odd.835');
    const text = `${document.getText()}SECRET NAME`;
    await workspace.fs.writeFile(odd, new TextEncoder().encode(text));
    const copy = target('none.835');
    await commands.executeCommand(saveDeidentifiedCopy, odd, copy);
    const written = await workspace.fs.stat(copy).then(
      () => true,
      () => false,
    );
    equal(written, false);
  });
});

function target(name: string): Uri {
  return Uri.joinPath(present(workspace.workspaceFolders?.[0], 'folder').uri, name);
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

function amounts(text: string): string {
  return (text.match(/\*\d+\.\d\d\b/g) ?? []).join();
}
