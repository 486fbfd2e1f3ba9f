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
 * Findings as an editor shows them, worst first. Of `total` findings those in `found` are at hand,
 * the worst among them; what exceeds the most an editor keeps is summed up in one diagnostic at
 * the head of the file.
 */
export function diagnosticsOf(
  target: Target,
  found: readonly Reported[],
  total: number,
): Diagnostic[] {
  const { document } = target;
  const shown = [...found]
    .sort((a, b) => severities[a.severity] - severities[b.severity])
    .slice(0, total > mostDiagnostics ? mostDiagnostics - 1 : mostDiagnostics);
  const starts = blockStarts(document, blocksOf(shown));
  const diagnostics = shown.map((reported) => diagnosticOf(target, starts, reported));
  if (shown.length < total) {
    diagnostics.push({
      range: rangeOf(document, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      source,
      message: `${total - shown.length} more findings are not shown here; the worst ones are.`,
    });
  }
  return diagnostics;
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
