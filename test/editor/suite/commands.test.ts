import { commands, extensions, type InlayHint, window } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches, present } from './expect';
import { findings, hover, open, openText, positionOf } from './remittance';

describe('commands', () => {
  it('are all there, under one category', async () => {
    await findings(await open('sequestration-off.835'));
    const { packageJSON } = present(extensions.getExtension('x12-835.x12-835'), 'extension');
    const contributed: { command: string; category: string }[] = packageJSON.contributes.commands;
    const registered = new Set(await commands.getCommands(true));
    equal(
      contributed.filter(({ command }) => !registered.has(command)).map(({ command }) => command)
        .length,
      0,
    );
    equal([...new Set(contributed.map(({ category }) => category))].join(), 'Remittance');
  });

  it('restart the server, which then answers as before', async () => {
    const document = await open('sequestration-off.835');
    await findings(document);
    await commands.executeCommand(commandIds.restartServer);
    matches(await hover(document, '253*2.04~'), /sequestration/i);
  });

  it('turn reading mode on and off', async () => {
    const document = await open('medicare-part-b.835');
    await window.showTextDocument(document);
    const hints = () =>
      commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        document.lineAt(positionOf(document, 'CAS*').line).range,
      );
    equal((await hints()).length, 0);
    await commands.executeCommand(commandIds.toggleReadingMode);
    const labels = (await hints()).map(({ label }) => label);
    equal(labels.includes('adjustment group code:'), true);
    equal(labels.includes('Contractual Obligation'), true);
    await commands.executeCommand(commandIds.toggleReadingMode);
    equal((await hints()).length, 0);
  });

  it('say of an empty file that it is empty', async () => {
    const document = await openText('');
    matches(present((await findings(document))[0], 'finding').message, /^This file is empty/);
  });
});
