import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import { objectCache } from '../../cache';
import type { Severity } from '../../checks/severity';
import { type Acceptance, type Reported, spanInDocument } from '../../engine/reported';
import type { RolledUp, Worst } from '../../engine/worst';
import { byline } from '../../notes/byline';
import { findingSource } from '../../protocol/finding-source';
import { notCheckedCode } from '../../protocol/not-checked';
import { type LineColumn, lineColumnAt } from '../../syntax/lines';
import { blockStart, textLength } from '../../syntax/sequence';
import { visibleText } from '../../visible';
import type { FeatureContext } from '../feature';
import { catalogLink } from './catalog-link';
import { rangeOf } from './position';

/** Shown instead of findings if a bug kept a file from being checked. */
export const notCheckedDiagnostic: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Error,
  source: findingSource,
  code: notCheckedCode,
  message:
    'Not checked: checking this file failed, which is a bug of this program. Close and reopen the ' +
    'file, or restart the server. Report the bug without the remittance.',
};

/** The document whose findings are shown, and the client that shows them. */
export type Target = Pick<FeatureContext, 'document' | 'uri' | 'client'>;

/** Editors keep about this many diagnostics per file and drop the rest. */
export const maxDiagnostics = 1_000;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Of one rule, this many are listed: more of the same would hide the others. */
export const maxPerRule = 100;

/**
 * Findings as an editor shows them, the most severe first. What exceeds the maximum is summed up in
 * one diagnostic at the start of the file, and so are the findings of a rule that has very many.
 */
export function diagnosticsOf(target: Target, { listed, rolledUp, omitted }: Worst): Diagnostic[] {
  const { document } = target;
  const heads = rolledUp.map((rule) => rolledUpDiagnostic(target, rule));
  const room = maxDiagnostics - heads.length;
  const total = listed.length + omitted;
  const shown = [...listed]
    .sort((a, b) => severities[a.severity] - severities[b.severity])
    .slice(0, total > room ? room - 1 : room);
  const diagnostics = [...heads, ...shown.map((reported) => diagnosticOf(target, reported))];
  if (shown.length < total) {
    diagnostics.push({
      range: rangeOf(document, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      source: findingSource,
      message: `${total - shown.length} more findings are not shown; the most severe ones are.`,
    });
  }
  return diagnostics;
}

/** Sums up a rule with very many findings, at the start of the file, and leads to the first. */
function rolledUpDiagnostic(target: Target, { first, listed, total }: RolledUp): Diagnostic {
  const { document, uri, client } = target;
  const { check, severity, block, finding } = first;
  const count = total.toLocaleString('en-US');
  const href = catalogLink(client, check.id);
  return {
    range: rangeOf(document, { start: 0, end: Math.min(3, textLength(document.sequence)) }),
    severity: severities[severity],
    source: findingSource,
    code: check.id,
    ...(href && { codeDescription: { href } }),
    message: `${check.title}: ${count} findings. The first ${listed} are listed.`,
    relatedInformation: [
      {
        location: { uri, range: rangeOf(document, spanInDocument(document, block, finding.span)) },
        message: finding.message,
      },
    ],
  };
}

/**
 * One finding as a diagnostic: the same object as before while its block has not moved, because
 * most findings stay in place from one keystroke to the next.
 */
export function diagnosticOf(target: Target, reported: Reported): Diagnostic {
  const { document, uri, client } = target;
  const at = lineColumnAt(document.sequence, blockStart(document.sequence, reported.block));
  const before = made.get(reported);
  if (
    before?.at.line === at.line &&
    before.at.character === at.character &&
    before.uri === uri &&
    before.client === client
  ) {
    return before.diagnostic;
  }
  const diagnostic = newDiagnostic(target, reported);
  if (!speaksOfOthers(reported)) made.set(reported, { at, uri, client, diagnostic });
  return diagnostic;
}

/** A diagnostic that was made for one client, and where the finding's block was at that time. */
interface Made extends Pick<Target, 'uri' | 'client'> {
  readonly at: LineColumn;
  readonly diagnostic: Diagnostic;
}

const made = objectCache<Reported, Made>();

function speaksOfOthers({ finding: { span, related = [] } }: Reported): boolean {
  return span.block !== undefined || related.some((one) => one.span.block !== undefined);
}

function newDiagnostic(
  { document, uri, client }: Target,
  { check, severity, block, finding, accepted }: Reported,
): Diagnostic {
  const related = (finding.related ?? []).map(
    ({ span, message }): DiagnosticRelatedInformation => ({
      location: { uri, range: rangeOf(document, spanInDocument(document, block, span)) },
      message,
    }),
  );
  const href = catalogLink(client, check.id);
  return {
    range: rangeOf(document, spanInDocument(document, block, finding.span)),
    severity: severities[severity],
    source: findingSource,
    code: check.id,
    ...(href && { codeDescription: { href } }),
    message: accepted ? `${acceptance(accepted)} ${finding.message}` : finding.message,
    // Editors show this tag by faded text: nobody needs to look at the finding again.
    ...(accepted && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** `Accepted by Dana on 11/20/2025: confirmed by phone.` */
function acceptance(accepted: Acceptance): string {
  const text = visibleText(accepted.text.trim().replaceAll(/\s+/g, ' '));
  return `Accepted ${byline(accepted)}: ${text}${/[.!?]$/.test(text) ? '' : '.'}`;
}
