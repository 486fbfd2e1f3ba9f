import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { Severity } from '../checks/check';
import { blocksOf } from '../checks/findings';
import { blockStarts, placed, type Reported } from '../checks/run';
import type { Block } from '../syntax/block';
import { catalogueLink } from './catalogue-link';
import type { FeatureContext } from './feature';
import { rangeOf } from './position';

/** Which document findings are shown of, and to whom. */
export type Target = Pick<FeatureContext, 'document' | 'uri' | 'client'>;

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
export function diagnosticsOf(target: Target, found: readonly Reported[]): Diagnostic[] {
  const { document } = target;
  const shown = worstOf(found, found.length > mostDiagnostics ? mostDiagnostics - 1 : found.length);
  const starts = blockStarts(document, blocksOf(shown));
  const diagnostics = shown.map((reported) => diagnosticOf(target, starts, reported));
  if (shown.length < found.length) {
    diagnostics.push({
      range: rangeOf(document, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      source,
      message: `${found.length - shown.length} more findings are not shown here; the worst ones are.`,
    });
  }
  return diagnostics;
}

/** So many findings, the worst first and as they come among equals. */
function worstOf(found: readonly Reported[], most: number): Reported[] {
  const worst: Reported[] = [];
  for (const severity of Object.keys(severities)) {
    for (const reported of found) {
      if (worst.length === most) return worst;
      if (reported.severity === severity) worst.push(reported);
    }
  }
  return worst;
}

/** One finding as a diagnostic. */
export function diagnosticOf(
  { document, uri, client }: Target,
  starts: ReadonlyMap<Block, number>,
  { check, severity, block, finding }: Reported,
): Diagnostic {
  const related = (finding.related ?? []).map(
    ({ span, message }): DiagnosticRelatedInformation => ({
      location: { uri, range: rangeOf(document, placed(starts, block, span)) },
      message,
    }),
  );
  const href = catalogueLink(client, check.id);
  return {
    range: rangeOf(document, placed(starts, block, finding.span)),
    severity: severities[severity],
    source,
    code: check.id,
    ...(href && { codeDescription: { href } }),
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
