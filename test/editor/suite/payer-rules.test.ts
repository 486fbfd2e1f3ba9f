import {
  ConfigurationTarget,
  DiagnosticSeverity,
  languages,
  Range,
  Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { findings, open } from './remittance';
import { until } from './until';

const setting = () => workspace.getConfiguration('remittance');

describe('payer rules', () => {
  after(() => setting().update('payerRules', undefined, ConfigurationTarget.Workspace));

  it('are read from the files that the settings name, and again when one is saved', async () => {
    const document = await open('sequestration-off.835');
    await findings(document);
    await setting().update('payerRules', ['payer.payer-rules.json'], ConfigurationTarget.Workspace);
    await severity(document.uri, DiagnosticSeverity.Error);
    const folder = Uri.joinPath(document.uri, '..');
    const rules = await workspace.openTextDocument(Uri.joinPath(folder, 'payer.payer-rules.json'));
    const edit = new WorkspaceEdit();
    const start = rules.getText().indexOf('error');
    const range = new Range(rules.positionAt(start), rules.positionAt(start + 'error'.length));
    edit.replace(rules.uri, range, 'hint');
    await workspace.applyEdit(edit);
    await rules.save();
    await severity(document.uri, DiagnosticSeverity.Hint);
  });
});

/** Resolves when the finding of a document matters so much. */
function severity(uri: Uri, expected: DiagnosticSeverity): Promise<true> {
  const ask = () =>
    languages.getDiagnostics(uri).some((finding) => finding.severity === expected) || undefined;
  return until(languages.onDidChangeDiagnostics, ask, `a finding of severity ${expected}`);
}
