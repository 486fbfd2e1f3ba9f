import { commands } from 'vscode';
import { matches } from './expect';
import { findings, hover, open } from './remittance';

describe('commands', () => {
  it('restart the server, which then answers as before', async () => {
    const document = await open('sequestration-off.835');
    await findings(document);
    await commands.executeCommand('remittance.restartServer');
    matches(await hover(document, '253*2.04~'), /sequestration/i);
  });
});
