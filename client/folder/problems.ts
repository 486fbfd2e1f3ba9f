import {
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FolderFinding } from '../../server/folder/payments-page';
import { findingSource } from '../../server/protocol/finding-source';
import { paymentsRequest } from '../../server/protocol/folder';
import { ask } from '../ask';
import type { FolderFiles } from './files';

const severities: Readonly<Record<FolderFinding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Lists in Problems what shows only where the files are looked at together. */
export function showFolderProblems(client: BaseLanguageClient, files: FolderFiles): Disposable[] {
  const problems = languages.createDiagnosticCollection('remittance-folder');
  let asked = 0;
  const show = async () => {
    if (files.state().reading) return;
    const number = ++asked;
    const page = await ask(client, paymentsRequest, { count: 0 });
    if (number !== asked || !page) return;
    const byFile = new Map<string, Diagnostic[]>();
    for (const finding of page.findings) {
      const diagnostic = diagnosticOf(finding);
      if (!byFile.get(finding.file)?.push(diagnostic)) byFile.set(finding.file, [diagnostic]);
    }
    problems.clear();
    problems.set([...byFile].map(([file, found]) => [Uri.parse(file), found]));
  };
  return [problems, files.changed(() => void show().catch(() => undefined))];
}

function diagnosticOf({ range: { start, end }, message, severity, check }: FolderFinding) {
  const range = new Range(start.line, start.character, end.line, end.character);
  const diagnostic: Diagnostic = { range, message, severity: severities[severity] };
  return { ...diagnostic, source: findingSource, code: check };
}
