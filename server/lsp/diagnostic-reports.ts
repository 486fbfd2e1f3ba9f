import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { notCheckedDiagnostic } from '../features/editor/diagnostics';

const { Full: full, Unchanged: unchanged } = DocumentDiagnosticReportKind;

/** The report on a file that is not open. */
export const noReport: DocumentDiagnosticReport = { kind: full, items: [] };

/** The report on a file that could not be checked. */
export const notCheckedReport: DocumentDiagnosticReport = {
  kind: full,
  items: [notCheckedDiagnostic],
};

/** All findings of a file, under an ID that names them. */
export function fullReport(
  resultId: string,
  diagnostics: readonly Diagnostic[],
): DocumentDiagnosticReport {
  return { kind: full, resultId, items: [...diagnostics] };
}

/** The report that the findings are those of an earlier one. */
export function unchangedReport(resultId: string): DocumentDiagnosticReport {
  return { kind: unchanged, resultId };
}
