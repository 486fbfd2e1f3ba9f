import { commands, extensions, type SemanticTokens } from 'vscode';
import { equal, present } from './expect';
import { colors } from './provided';
import { findings, open, positionOf } from './remittance';

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

  it('tells a denial by weight and underline, and a name by no color of a fault', async () => {
    const document = await open('medicare-part-b.835');
    const { line } = positionOf(document, 'CAS*CO*50');
    const tokens = await colors(document, document.lineAt(line).range);
    equal(tokens.get('50'), 'decorator.denial');
    const { packageJSON } = present(extensions.getExtension('x12-835.x12-835'), 'extension');
    const { rules } =
      packageJSON.contributes.configurationDefaults['editor.semanticTokenColorCustomizations'];
    equal(JSON.stringify(rules['decorator.denial:x12-835']), '{"bold":true,"underline":true}');
    const patient = document.lineAt(positionOf(document, 'NM1*QC').line);
    equal((await colors(document, patient.range)).get('ALDERWICK'), 'parameter.name');
  });
});
