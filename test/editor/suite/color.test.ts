import { commands, type SemanticTokens } from 'vscode';
import { equal } from './expect';
import { findings, open } from './remittance';

describe('color', () => {
  it('comes from the server, segment id by segment id', async () => {
    const document = await open('sequestration-off.835');
    await findings(document);
    const { data } = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    // The first token: line, character and length of ISA.
    equal([...data.slice(0, 3)].join(' '), '0 0 3');
  });
});
