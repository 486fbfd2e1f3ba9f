import { commands, extensions } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches, present } from './expect';
import { findings, hover, open } from './remittance';

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
});
