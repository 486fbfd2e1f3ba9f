import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { Severity } from '../checks/check';
import { blockStarts, placed, type Reported } from '../checks/run';
import type { RemittanceDocument } from '../document';
import type { Block } from '../syntax/block';
import { rangeOf } from './position';

/** What editors show as the origin of a finding. */
export const source = 'remittance';

/** Editors keep about this many diagnostics a file; more would only be dropped there. */
export const mostDiagnostics = 1_000;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Findings as an editor shows them, worst first; what exceeds the most an editor keeps is summed
 * up in one diagnostic at the head of the file.
 */
export function diagnosticsOf(
  document: RemittanceDocument,
  uri: string,
  found: readonly Reported[],
): Diagnostic[] {
  const starts = blockStarts(document);
  const sorted = [...found].sort((a, b) => severities[a.severity] - severities[b.severity]);
  const shown = sorted.length > mostDiagnostics ? sorted.slice(0, mostDiagnostics - 1) : sorted;
  const diagnostics = shown.map((reported) => diagnosticOf(document, uri, starts, reported));
  if (shown.length < sorted.length) {
    diagnostics.push({
      range: rangeOf(document, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      source,
      message: `${sorted.length - shown.length} more findings are not shown here; the worst ones are.`,
    });
  }
  return diagnostics;
}

/** One finding as a diagnostic. */
export function diagnosticOf(
  document: RemittanceDocument,
  uri: string,
  starts: ReadonlyMap<Block, number>,
  { check, severity, block, finding }: Reported,
): Diagnostic {
  const related = (finding.related ?? []).map(
    ({ span, message }): DiagnosticRelatedInformation => ({
      location: { uri, range: rangeOf(document, placed(starts, block, span)) },
      message,
    }),
  );
  return {
    range: rangeOf(document, placed(starts, block, finding.span)),
    severity: severities[severity],
    source,
    code: check.id,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
